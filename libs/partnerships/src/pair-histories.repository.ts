import { Injectable } from '@nestjs/common';
import type { Day } from '#libs/common';
import { Database } from '#libs/database';

/** Two businesses, in no order that means anything. */
export interface Pair {
  readonly oneId: string;
  readonly otherId: string;
}

/** The best that came of what one of the two proposed to the other. What was withdrawn or still waits says nothing. */
export type AskEnd = 'accepted' | 'answered' | 'unanswered';

/** What became of two businesses who had to do with each other. */
export interface PairHistory extends Pair {
  /** What came of what the one proposed to the other, and the other to the one. */
  readonly oneAsked: AskEnd | null;
  readonly otherAsked: AskEnd | null;
  readonly becamePartners: boolean;
  /** Promises of the one and of the other that were done, and that were missed. */
  readonly oneKept: number;
  readonly oneMissed: number;
  readonly otherKept: number;
  readonly otherMissed: number;
  /** Whether a code of theirs was ever used at a till. */
  readonly redeemed: boolean;
  /** The last day (UTC) on which any of that happened. */
  readonly lastOn: Day;
}

/** A proposal for a new partnership that came to an end which says something about the two. */
const TELLING = `kind = 'new' and state in ('accepted', 'declined', 'expired')`;
const END = `case when q.state = 'accepted' then 3 when q.state = 'declined' or q.current_version > 1 then 2 else 1 end`;
const NAME = (rank: string) => `(array['unanswered', 'answered', 'accepted'])[${rank}]`;

/** All SQL that sums up what two businesses went through together, for those who learn from it. */
@Injectable()
export class PairHistoriesRepository {
  constructor(private readonly database: Database) {}

  /** Pairs in which one of these businesses once made a proposal that came to an end. */
  askedBy(businessIds: readonly string[]): Promise<Pair[]> {
    return this.database.read.query(
      `select distinct from_business_id as "oneId", to_business_id as "otherId" from proposal
        where from_business_id = any ($1::uuid[]) and ${TELLING}`,
      [businessIds],
    );
  }

  /** The histories of these pairs; those without any are left out. */
  between(pairs: readonly Pair[]): Promise<PairHistory[]> {
    return this.database.read.query(
      `select p.one as "oneId", p.other as "otherId", ${NAME('asked.one')} as "oneAsked", ${NAME('asked.other')} as "otherAsked",
              partners.number > 0 as "becamePartners", promised.one_kept as "oneKept", promised.one_missed as "oneMissed",
              promised.other_kept as "otherKept", promised.other_missed as "otherMissed",
              redeemed.last is not null as redeemed,
              greatest(asked.last, partners.last, promised.last, redeemed.last)::text as "lastOn"
         from unnest($1::uuid[], $2::uuid[]) as p (one, other)
         cross join lateral (
           select max(${END}) filter (where q.from_business_id = p.one) as one,
                  max(${END}) filter (where q.from_business_id = p.other) as other,
                  (max(q.decided_at) at time zone 'UTC')::date as last
             from proposal q
            where q.from_business_id in (p.one, p.other) and q.to_business_id in (p.one, p.other) and ${TELLING}
         ) asked
         cross join lateral (
           select array_agg(s.id) as ids, count(*) as number, (max(s.started_at) at time zone 'UTC')::date as last
             from partnership s
            where s.from_business_id in (p.one, p.other) and s.to_business_id in (p.one, p.other)
         ) partners
         cross join lateral (
           select (count(*) filter (where r.by_business_id = p.one and r.state <> 'missed'))::int as one_kept,
                  (count(*) filter (where r.by_business_id = p.one and r.state = 'missed'))::int as one_missed,
                  (count(*) filter (where r.by_business_id = p.other and r.state <> 'missed'))::int as other_kept,
                  (count(*) filter (where r.by_business_id = p.other and r.state = 'missed'))::int as other_missed,
                  max(coalesce(r.done_on, r.missed_on)) as last
             from promise r
            where r.partnership_id = any (partners.ids) and r.state in ('kept', 'late', 'missed')
         ) promised
         cross join lateral (
           select max(e.happened_on) as last from ledger_entry e
            where e.partnership_id = any (partners.ids) and e.kind = 'redemptions'
         ) redeemed
        where coalesce(asked.last, partners.last) is not null`,
      [pairs.map(({ oneId }) => oneId), pairs.map(({ otherId }) => otherId)],
    );
  }
}
