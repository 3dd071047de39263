import { Injectable } from '@nestjs/common';
import { Checks } from '#libs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import { disputed } from '../balance/postings.js';
import type { Door } from '../door.js';
import { requireLedgerSide } from '../ledger.policy.js';
import { AnswerNote, type NoteAnswer } from './answer-note.js';

export interface DisputeNoteInput {
  readonly entryId: string;
  /** For the other side; at most 300 characters. */
  readonly reason?: string | null;
  readonly idempotencyKey: string;
}

/** The answer that lets it never count. Refuses a reason that is too long. */
export function denial(reason: string | null | undefined): NoteAnswer {
  const checks = new Checks();
  const note = checks.optionalText(reason, 'The reason', ['reason'], 300);
  checks.done();
  return { kind: 'dispute', note, postings: (item) => disputed(item.direction, item.amounts) };
}

/** Says that a note of the other side is not right; it never counts. Answers the entry's id. */
@Injectable()
export class DisputeNote {
  constructor(
    private readonly once: Once,
    private readonly answer: AnswerNote,
  ) {}

  async execute(
    viewer: Viewer,
    { entryId, reason, idempotencyKey }: DisputeNoteInput,
    door: Door,
  ): Promise<string> {
    const { accountId } = viewer;
    const answer = denial(reason);
    const request = { verb: 'disputeNote', entryId, reason: answer.note };
    return this.once.run(`account:${accountId}`, idempotencyKey, request, () =>
      this.answer.execute(entryId, answer, (partnership) => ({
        businessId: requireLedgerSide(viewer, partnership),
        accountId,
        door,
      })),
    );
  }
}
