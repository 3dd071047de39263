import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '#libs/database';
import type { Pair } from '#libs/partnerships';
import type { Dismissal } from './learning/outcome.js';
import { MatchMark, type DismissReason } from './match-mark.entity.js';

/** The businesses dismissed among these marks. */
export const dismissedIn = (marks: readonly MatchMark[]): string[] =>
  marks.flatMap(({ otherId, dismissedAt }) => (dismissedAt ? [otherId] : []));

/** All SQL about what a business saved and dismissed. Each change is one statement, so that it can be repeated. */
@Injectable()
export class MatchMarksRepository {
  constructor(private readonly database: Database) {}

  /** Everything this business marked. */
  ofBusiness(businessId: string): Promise<MatchMark[]> {
    return rowsOf(this.database, MatchMark, 'where t.business_id = $1', [businessId]);
  }

  ofPair(businessId: string, otherId: string): Promise<MatchMark | null> {
    return this.database.read.findOneBy(MatchMark, { businessId, otherId });
  }

  /** Whom these businesses dismissed. */
  dismissedBy(businessIds: readonly string[]): Promise<Pair[]> {
    return this.database.read.query(
      `select business_id as "oneId", other_id as "otherId" from match_mark
        where business_id = any ($1::uuid[]) and dismissed_at is not null`,
      [businessIds],
    );
  }

  /** The dismissals of the one by the other and the other way round, in each of these pairs. */
  dismissalsBetween(pairs: readonly Pair[]): Promise<(Pair & Dismissal)[]> {
    return this.database.read.query(
      `select p.one as "oneId", p.other as "otherId", m.dismiss_reason as reason,
              (m.dismissed_at at time zone 'UTC')::date::text as on
         from unnest($1::uuid[], $2::uuid[]) as p (one, other)
         join match_mark m on m.dismissed_at is not null
          and (m.business_id, m.other_id) in ((p.one, p.other), (p.other, p.one))`,
      [pairs.map(({ oneId }) => oneId), pairs.map(({ otherId }) => otherId)],
    );
  }

  /** Saves, and takes back a dismissal. The first moment of saving stays. */
  async save(businessId: string, otherId: string, at: Date): Promise<void> {
    await this.database.write.query(
      `insert into match_mark (business_id, other_id, saved_at) values ($1, $2, $3)
       on conflict (business_id, other_id) do update
         set saved_at = coalesce(match_mark.saved_at, excluded.saved_at), dismissed_at = null, dismiss_reason = null`,
      [businessId, otherId, at],
    );
  }

  async unsave(businessId: string, otherId: string): Promise<void> {
    await this.database.write.query(
      `with gone as (
         delete from match_mark where business_id = $1 and other_id = $2 and dismissed_at is null
       )
       update match_mark set saved_at = null where business_id = $1 and other_id = $2 and dismissed_at is not null`,
      [businessId, otherId],
    );
  }

  /** Dismisses; a second time only changes the reason. */
  async dismiss(businessId: string, otherId: string, reason: DismissReason, at: Date): Promise<void> {
    await this.database.write.query(
      `insert into match_mark (business_id, other_id, dismissed_at, dismiss_reason) values ($1, $2, $3, $4)
       on conflict (business_id, other_id) do update
         set dismissed_at = coalesce(match_mark.dismissed_at, excluded.dismissed_at), dismiss_reason = excluded.dismiss_reason`,
      [businessId, otherId, at, reason],
    );
  }

  async restore(businessId: string, otherId: string): Promise<void> {
    await this.database.write.query(
      `with gone as (
         delete from match_mark where business_id = $1 and other_id = $2 and saved_at is null
       )
       update match_mark set dismissed_at = null, dismiss_reason = null
       where business_id = $1 and other_id = $2 and saved_at is not null`,
      [businessId, otherId],
    );
  }
}
