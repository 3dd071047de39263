import { Injectable } from '@nestjs/common';
import type { Json } from '#libs/common';
import { entryNotFound } from '../ledger.errors.js';
import { AnswerNote, type NoteAnswer } from './answer-note.js';
import { DecideAsGuest } from './decide-as-guest.js';
import { FindPartnershipAsGuest } from './find-partnership-as-guest.js';
import type { GuestProposal } from './open-as-guest.js';

/** What both answers to a note do when they come through the link in a mail: only notes of the partnership that came of its proposal are there. */
@Injectable()
export class AnswerNoteAsGuest {
  constructor(
    private readonly decideAsGuest: DecideAsGuest,
    private readonly find: FindPartnershipAsGuest,
    private readonly answer: AnswerNote,
  ) {}

  execute(
    input: { readonly token: string; readonly entryId: string; readonly idempotencyKey: string },
    request: Json,
    answer: NoteAnswer,
  ): Promise<GuestProposal> {
    return this.decideAsGuest.execute(input, request, async (proposal, actor) => {
      const own = await this.find.execute(proposal);
      await this.answer.execute(input.entryId, answer, (partnership) => {
        if (!own || partnership?.id !== own.id) throw entryNotFound();
        return actor;
      });
    });
  }
}
