import { Injectable } from '@nestjs/common';
import type { Day } from '#libs/common';
import { Database } from '#libs/database';
import type { Pair } from '#libs/partnerships';
import type { Asking } from './answers.js';
import type { KindsOutcome } from './evidence.js';
import type { LearningProgress } from './learning-progress.entity.js';
import type { MatchOutcome } from './match-outcome.entity.js';

/** Two kinds of business, in alphabetical order. */
export type Kinds = readonly [kind: string, otherKind: string];

/** The newest outcomes of two kinds, and of those who asked one business, that are looked at. */
const MOST_OF_KINDS = 600;
const MOST_ASKING = 60;

/** All SQL about what pairs of businesses teach. */
@Injectable()
export class OutcomesRepository {
  constructor(private readonly database: Database) {}

  /** Lets one learn at a time, until the transaction ends: whoever sums up sees all that was written before. */
  async lock(): Promise<void> {
    await this.database.write.query(`select pg_advisory_xact_lock(hashtext('match_outcome'))`);
  }

  /** Puts these outcomes in the place of all that was known of these pairs. Answers the kinds of what was there before. */
  async replace(pairs: readonly Pair[], outcomes: readonly MatchOutcome[]): Promise<Kinds[]> {
    const [ones, others] = [pairs.map(({ oneId }) => oneId), pairs.map(({ otherId }) => otherId)];
    const gone: Pick<MatchOutcome, 'kind' | 'otherKind'>[] = await this.database.write.query(
      `with gone as (
         delete from match_outcome
          where (business_id, other_id) in (
            select * from unnest($1::uuid[], $2::uuid[]) union all select * from unnest($2::uuid[], $1::uuid[])
          ) returning kind, other_kind
       ) select kind, other_kind as "otherKind" from gone`,
      [ones, others],
    );
    const column = <Key extends keyof MatchOutcome>(key: Key) => outcomes.map((one) => one[key]);
    await this.database.write.query(
      `insert into match_outcome (business_id, other_id, kind, other_kind, yes, no, asking, settled_on)
       select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::float8[], $6::float8[], $7::float8[], $8::date[])`,
      [
        column('businessId'),
        column('otherId'),
        column('kind'),
        column('otherKind'),
        column('yes'),
        column('no'),
        column('asking'),
        column('settledOn'),
      ],
    );
    return gone.flatMap(({ kind, otherKind }): Kinds[] =>
      kind !== null && otherKind !== null && kind < otherKind ? [[kind, otherKind]] : [],
    );
  }

  /** The newest outcomes between businesses of these kinds. */
  async ofKinds(kinds: readonly Kinds[]): Promise<(KindsOutcome & { kind: string; otherKind: string })[]> {
    return this.database.write.query(
      `select o.kind, o.other_kind as "otherKind", o.business_id as "businessId", o.other_id as "otherId", o.yes, o.no,
              o.settled_on::text as on
         from unnest($1::text[], $2::text[]) as k (kind, other_kind)
         cross join lateral (
           select * from match_outcome m where m.kind = k.kind and m.other_kind = k.other_kind
            order by m.settled_on desc, m.business_id, m.other_id limit ${MOST_OF_KINDS}
         ) o`,
      [kinds.map(([kind]) => kind), kinds.map(([, other]) => other)],
    );
  }

  /** What it was worth to the last who asked these businesses. */
  async askingOf(businessIds: readonly string[]): Promise<(Asking & { businessId: string })[]> {
    return this.database.write.query(
      `select o.business_id as "businessId", o.other_id as "otherId", o.asking as worth, o.settled_on::text as on
         from unnest($1::uuid[]) as b (id)
         cross join lateral (
           select * from match_outcome m where m.business_id = b.id and m.asking is not null
            order by m.settled_on desc, m.other_id limit ${MOST_ASKING}
         ) o`,
      [businessIds],
    );
  }

  /** Pairs that a business is one of. */
  pairsOf(businessId: string): Promise<Pair[]> {
    return this.database.read.query(
      `select business_id as "oneId", other_id as "otherId" from match_outcome where business_id = $1`,
      [businessId],
    );
  }

  /** Some pairs of which nothing happened since this day. */
  before(day: Day, limit: number): Promise<Pair[]> {
    return this.database.read.query(
      `select business_id as "oneId", other_id as "otherId" from match_outcome
        where settled_on < $1 and business_id < other_id order by settled_on limit $2`,
      [day, limit],
    );
  }

  /** The next businesses in the order of their ids. */
  async businessesAfter(afterId: string | null, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await this.database.read.query(
      `select id from business where $1::uuid is null or id > $1 order by id limit $2`,
      [afterId, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** What these businesses are. */
  kindsOf(
    ids: readonly string[],
  ): Promise<{ id: string; categoryKey: string | null; otherCategoryKeys: string[] }[]> {
    return this.database.read.query(
      `select id, category_key as "categoryKey", other_category_keys as "otherCategoryKeys" from business where id = any ($1::uuid[])`,
      [ids],
    );
  }

  /** How far the past was gone through; keeps others from going on with it until the transaction ends. */
  async progress(): Promise<LearningProgress> {
    const rows: LearningProgress[] = await this.database.write.query(
      `select one, after_id as "afterId", businesses, pairs, finished_at as "finishedAt" from learning_progress for update`,
    );
    return rows[0]!;
  }

  async keepProgress({
    afterId,
    businesses,
    pairs,
    finishedAt,
  }: Omit<LearningProgress, 'one'>): Promise<void> {
    await this.database.write.query(
      `update learning_progress set after_id = $1, businesses = $2, pairs = $3, finished_at = $4`,
      [afterId, businesses, pairs, finishedAt],
    );
  }
}
