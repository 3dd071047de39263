import { Injectable } from '@nestjs/common';
import { AnswerNoteAsGuest } from './answer-note-as-guest.js';
import { confirmation, type ConfirmNoteInput } from './confirm-note.js';
import type { GuestProposal } from './open-as-guest.js';

export interface ConfirmNoteAsGuestInput extends ConfirmNoteInput {
  /** The secret part of the link. */
  readonly token: string;
}

/** Lets a partner without an account say, through the link in a mail, that a note of the other side is right. */
@Injectable()
export class ConfirmNoteAsGuest {
  constructor(private readonly answer: AnswerNoteAsGuest) {}

  execute(input: ConfirmNoteAsGuestInput): Promise<GuestProposal> {
    const { entryId, count } = input;
    return this.answer.execute(input, { verb: 'confirmNoteAsGuest', entryId, count }, confirmation(count));
  }
}
