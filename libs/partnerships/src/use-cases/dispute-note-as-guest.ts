import { Injectable } from '@nestjs/common';
import { AnswerNoteAsGuest } from './answer-note-as-guest.js';
import { denial, type DisputeNoteInput } from './dispute-note.js';
import type { GuestProposal } from './open-as-guest.js';

export interface DisputeNoteAsGuestInput extends DisputeNoteInput {
  /** The secret part of the link. */
  readonly token: string;
}

/** Lets a partner without an account say, through the link in a mail, that a note of the other side is not right. */
@Injectable()
export class DisputeNoteAsGuest {
  constructor(private readonly answer: AnswerNoteAsGuest) {}

  async execute(input: DisputeNoteAsGuestInput): Promise<GuestProposal> {
    const { entryId } = input;
    const answer = denial(input.reason);
    const request = { verb: 'disputeNoteAsGuest', entryId, reason: answer.note };
    return this.answer.execute(input, request, answer);
  }
}
