import { Injectable } from '@nestjs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import { confirmed } from '../balance/postings.js';
import type { Door } from '../door.js';
import { countChanged } from '../ledger.errors.js';
import { requireLedgerSide } from '../ledger.policy.js';
import { AnswerNote, type NoteAnswer } from './answer-note.js';

export interface ConfirmNoteInput {
  readonly entryId: string;
  /** The number that was looked at: what nobody saw is not confirmed. */
  readonly count: number;
  readonly idempotencyKey: string;
}

/** The answer that lets exactly this number count. */
export const confirmation = (count: number): NoteAnswer => ({
  kind: 'confirmation',
  note: null,
  postings: (item) => {
    if (item.count !== count) throw countChanged();
    return confirmed(item.direction, item.amounts);
  },
});

/** Says that a note of the other side is right; from now on it counts. Answers the entry's id. */
@Injectable()
export class ConfirmNote {
  constructor(
    private readonly once: Once,
    private readonly answer: AnswerNote,
  ) {}

  async execute(
    viewer: Viewer,
    { entryId, count, idempotencyKey }: ConfirmNoteInput,
    door: Door,
  ): Promise<string> {
    const { accountId } = viewer;
    const request = { verb: 'confirmNote', entryId, count };
    return this.once.run(`account:${accountId}`, idempotencyKey, request, () =>
      this.answer.execute(entryId, confirmation(count), (partnership) => ({
        businessId: requireLedgerSide(viewer, partnership),
        accountId,
        door,
      })),
    );
  }
}
