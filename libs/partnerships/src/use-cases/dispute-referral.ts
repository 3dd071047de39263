import { Injectable } from '@nestjs/common';
import { Checks } from '#libs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import { disputed } from '../balance/postings.js';
import { AnswerReferral } from './answer-referral.js';

export interface DisputeReferralInput {
  readonly entryId: string;
  /** For the other side; at most 300 characters. */
  readonly reason?: string | null;
  readonly idempotencyKey: string;
}

/** Says that a note of the other side is not right; it never counts. Answers the entry's id. */
@Injectable()
export class DisputeReferral {
  constructor(
    private readonly once: Once,
    private readonly answer: AnswerReferral,
  ) {}

  async execute(viewer: Viewer, { entryId, reason, idempotencyKey }: DisputeReferralInput): Promise<string> {
    const checks = new Checks();
    const note = checks.optionalText(reason, 'The reason', ['reason'], 300);
    checks.done();
    const request = { verb: 'disputeReferral', entryId, reason: note };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, () =>
      this.answer.execute(viewer, entryId, { kind: 'dispute', note }, (item) =>
        disputed(item.direction, item.amounts),
      ),
    );
  }
}
