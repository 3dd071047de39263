import { Injectable } from '@nestjs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import { confirmed } from '../balance/postings.js';
import { countChanged } from '../ledger.errors.js';
import { AnswerReferral } from './answer-referral.js';

export interface ConfirmReferralInput {
  readonly entryId: string;
  /** The number that was looked at: what nobody saw is not confirmed. */
  readonly count: number;
  readonly idempotencyKey: string;
}

/** Says that a note of the other side is right; from now on it counts. Answers the entry's id. */
@Injectable()
export class ConfirmReferral {
  constructor(
    private readonly once: Once,
    private readonly answer: AnswerReferral,
  ) {}

  async execute(viewer: Viewer, { entryId, count, idempotencyKey }: ConfirmReferralInput): Promise<string> {
    const request = { verb: 'confirmReferral', entryId, count };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, () =>
      this.answer.execute(viewer, entryId, { kind: 'confirmation', note: null }, (item) => {
        if (item.count !== count) throw countChanged();
        return confirmed(item.direction, item.amounts);
      }),
    );
  }
}
