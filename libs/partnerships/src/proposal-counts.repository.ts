import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';

/** How many, by business. */
export interface BusinessCount {
  readonly businessId: string;
  readonly count: number;
}

/** Numbers for badges and for the attention budget. */
@Injectable()
export class ProposalCounts {
  constructor(private readonly database: Database) {}

  /** Proposals that wait for an answer of these businesses and were not put off; businesses with none are left out. */
  yourTurn(businessIds: readonly string[], now: Date): Promise<BusinessCount[]> {
    return this.open(
      'turn_business_id',
      businessIds,
      now,
      'and (snoozed_until is null or snoozed_until <= $2)',
    );
  }

  /** Open proposals for something new that came to these businesses: what their attention budget is spent on. Partners talk freely. */
  openIncoming(businessIds: readonly string[], now: Date): Promise<BusinessCount[]> {
    return this.open('to_business_id', businessIds, now, `and kind = 'new'`);
  }

  private open(
    column: 'turn_business_id' | 'to_business_id',
    businessIds: readonly string[],
    now: Date,
    also = '',
  ): Promise<BusinessCount[]> {
    return this.database.read.query<BusinessCount[]>(
      `select ${column} as "businessId", count(*)::int as count from proposal
        where state = 'sent' and expires_at > $2 and ${column} = any($1::uuid[]) ${also} group by 1`,
      [businessIds, now],
    );
  }
}
