import { Injectable } from '@nestjs/common';
import { type Day } from '#libs/common';
import { Database } from '#libs/database';
import type { Answers } from './answers.js';
import type { Beliefs, Evidence } from './belief.js';
import { isEnough } from './evidence.js';
import type { Kinds } from './outcomes.repository.js';
import { FIRST_USUAL } from './usual.js';

type KindsRow = Evidence & { kind: string; otherKind: string };

/** The columns of evidence of a row `k`. */
const EVIDENCE = `k.kind, k.other_kind as "otherKind", k.yes, k.no, k.businesses, k.other_businesses as "otherBusinesses",
  k.together, k.from_day::text as on`;

/** What counts on day $2 of the kinds $1: one walk of the primary key, at most a row for each kind there is. */
export const BELIEFS_SQL = `
  select distinct on (k.kind, k.other_kind) ${EVIDENCE},
         (select u.share from learnt_usual u where u.from_day <= $2 order by u.from_day desc limit 1) as usual
    from learnt_kinds k
   where k.kind = any ($1::text[]) and k.from_day <= $2
   order by k.kind, k.other_kind, k.from_day desc`;

/** All SQL about what was learnt. Every belief holds from a day on, and is never changed once that day has begun anywhere. */
@Injectable()
export class BeliefsRepository {
  constructor(private readonly database: Database) {}

  /** What is believed on a day of these kinds and any other; only what comes from enough businesses. */
  async ofKinds(kinds: readonly string[], day: Day): Promise<Beliefs> {
    const rows = await this.database.preparedOnReplica<KindsRow & { usual: number | null }>(BELIEFS_SQL, [
      kinds,
      day,
    ]);
    const known = new Map(rows.filter(isEnough).map((row) => [`${row.kind} ${row.otherKind}`, row]));
    return (kind, otherKind) => {
      const row = known.get(`${kind} ${otherKind}`);
      if (!row) return null;
      const { usual, ...evidence } = row;
      return { evidence, usual: usual ?? FIRST_USUAL, day };
    };
  }

  /** What all kinds that were ever tried came to, as it counts on a day; each two kinds once. */
  tried(day: Day): Promise<KindsRow[]> {
    return this.database.read.query(
      `select distinct on (k.kind, k.other_kind) ${EVIDENCE} from learnt_kinds k
        where k.kind < k.other_kind and k.from_day <= $1
        order by k.kind, k.other_kind, k.from_day desc`,
      [day],
    );
  }

  /** From this day on this, and nothing put before, is what these kinds came to; both orders are written. Nothing of nothing is not kept. */
  async putKinds(found: readonly (readonly [Kinds, Evidence])[], fromDay: Day): Promise<void> {
    const both = found.flatMap(([[kind, otherKind], evidence]) => {
      const { yes, no, businesses, otherBusinesses, together } = evidence;
      return [
        [kind, otherKind, yes, no, businesses, otherBusinesses, together] as const,
        [otherKind, kind, yes, no, otherBusinesses, businesses, together] as const,
      ];
    });
    const column = (at: 0 | 1 | 2 | 3 | 4 | 5 | 6) => both.map((row) => row[at]);
    await this.database.write.query(
      `delete from learnt_kinds
        where from_day > $1 and (kind, other_kind) in (select * from unnest($2::text[], $3::text[]))`,
      [fromDay, column(0), column(1)],
    );
    await this.database.write.query(
      `insert into learnt_kinds (kind, other_kind, from_day, yes, no, businesses, other_businesses, together)
       select k.kind, k.other_kind, $1, k.yes, k.no, k.businesses, k.other_businesses, k.together
         from unnest($2::text[], $3::text[], $4::float8[], $5::float8[], $6::int[], $7::int[], $8::float8[])
              as k (kind, other_kind, yes, no, businesses, other_businesses, together)
        where k.businesses > 0
           or exists (select 1 from learnt_kinds o where o.kind = k.kind and o.other_kind = k.other_kind)
       on conflict (kind, other_kind, from_day) do update
          set yes = excluded.yes, no = excluded.no, businesses = excluded.businesses,
              other_businesses = excluded.other_businesses, together = excluded.together`,
      [fromDay, column(0), column(1), column(2), column(3), column(4), column(5), column(6)],
    );
  }

  /** From this day on this is how these businesses answered; those of whom nothing was and is known are not kept. */
  async putAnswers(found: ReadonlyMap<string, Answers>, fromDay: Day): Promise<void> {
    const values = [...found.values()];
    await this.database.write.query(
      `insert into learnt_answers (business_id, from_day, worth, weight, others)
       select a.id, $1, a.worth, a.weight, a.others
         from unnest($2::uuid[], $3::float8[], $4::float8[], $5::int[]) as a (id, worth, weight, others)
        where a.others > 0 or exists (select 1 from learnt_answers o where o.business_id = a.id)
       on conflict (business_id, from_day) do update
          set worth = excluded.worth, weight = excluded.weight, others = excluded.others`,
      [
        fromDay,
        [...found.keys()],
        values.map(({ worth }) => worth),
        values.map(({ weight }) => weight),
        values.map(({ others }) => others),
      ],
    );
  }

  async putUsual(share: number, fromDay: Day): Promise<void> {
    await this.database.write.query(
      `insert into learnt_usual (from_day, share) values ($1, $2)
       on conflict (from_day) do update set share = excluded.share`,
      [fromDay, share],
    );
  }

  /** Removes beliefs that others had taken the place of by this day. */
  async forgetReplaced(day: Day): Promise<void> {
    for (const [table, same] of [
      ['learnt_kinds', 'n.kind = o.kind and n.other_kind = o.other_kind'],
      ['learnt_answers', 'n.business_id = o.business_id'],
      ['learnt_usual', 'true'],
    ]) {
      await this.database.write.query(
        `delete from ${table} o where o.from_day < $1
          and exists (select 1 from ${table} n where ${same} and n.from_day > o.from_day and n.from_day <= $1)`,
        [day],
      );
    }
  }
}
