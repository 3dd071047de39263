import { Injectable } from '@nestjs/common';
import type { Day } from '#libs/common';
import { Database } from '#libs/database';
import type { Agreement, Standing } from './advice/advise.js';

/** An agreement with the business it is read for. */
export type AgreementOf = Agreement & { readonly businessId: string };
/** Something open with the pair it is between. */
export type OpenBetween = Standing & { readonly fromId: string; readonly toId: string };
/** A business and its day. */
export interface DayOf {
  readonly businessId: string;
  readonly today: Day;
}
/** Two businesses, whoever of them starts something. */
export type Pair = readonly [string, string];

/** The most that is looked at between two businesses. */
const MOST_BETWEEN = 20;

/** What advice is worked out from: read only, each in one statement. */
@Injectable()
export class AdviceRepository {
  constructor(private readonly database: Database) {}

  /** What these businesses have in force on or after their day, with the terms that hold. */
  agreementsOf(days: readonly DayOf[]): Promise<AgreementOf[]> {
    return this.database.read.query<AgreementOf[]>(
      `select own.id as "businessId", p.id, v.terms,
              case when p.from_business_id = own.id then 'sender' else 'recipient' end as side,
              o.id as "otherId", array_remove(o.category_key || o.other_category_keys, null) as "otherCategoryKeys",
              to_char(p.starts_on, 'YYYY-MM-DD') as "startsOn",
              to_char(coalesce(p.last_day, p.ends_on), 'YYYY-MM-DD') as "endsOn"
         from unnest($1::uuid[], $2::date[]) as own (id, today)
         join partnership p on p.from_business_id = own.id or p.to_business_id = own.id
         join proposal_version v on v.id = p.version_id
         join business o on o.id = case when p.from_business_id = own.id then p.to_business_id else p.from_business_id end
        where p.state in ('active', 'paused') and coalesce(p.last_day, p.ends_on) >= own.today
        order by own.id, p.started_at, p.id`,
      [days.map(({ businessId }) => businessId), days.map(({ today }) => today)],
    );
  }

  /** What is open within each of these pairs at this moment, whoever started it, with the terms in force. */
  openBetween(pairs: readonly Pair[], now: Date): Promise<OpenBetween[]> {
    return this.database.read.query<OpenBetween[]>(
      `select open.* from unnest($1::uuid[], $2::uuid[]) as pair (one, other)
        cross join lateral (
          select p.id, v.terms, p.from_business_id as "fromId", p.to_business_id as "toId"
            from proposal p
            join proposal_version v on v.proposal_id = p.id and v.number = p.current_version
           where p.state = 'sent' and p.expires_at > $3
             and ((p.from_business_id = pair.one and p.to_business_id = pair.other)
               or (p.from_business_id = pair.other and p.to_business_id = pair.one))
           order by p.id limit ${MOST_BETWEEN}) open`,
      [pairs.map(([one]) => one), pairs.map(([, other]) => other), now],
    );
  }
}
