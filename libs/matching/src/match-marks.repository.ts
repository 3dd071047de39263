import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
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
    return this.database.read.findBy(MatchMark, { businessId });
  }

  ofPair(businessId: string, otherId: string): Promise<MatchMark | null> {
    return this.database.read.findOneBy(MatchMark, { businessId, otherId });
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
