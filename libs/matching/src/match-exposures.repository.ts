import { Injectable } from '@nestjs/common';
import { addDays, type Day } from '#libs/common';
import { Database } from '#libs/database';
import type { Answers } from './learning/answers.js';
import type { Exposure } from './ranking/attention.js';

/** Days that count. */
const WEEK = 7;
/** A day of the viewer may begin before and end after the same day in UTC; two days ago is over everywhere. */
const SETTLED = 2;

type ExposureRow = Pick<Exposure, 'shown' | 'attentionBudget'> & { id: string } & {
  [Part in keyof Answers]: Answers[Part] | null;
};

/** What {@link MatchExposuresRepository.before} asks: two walks of primary keys. */
export const EXPOSURES_SQL = `
  select business_id as id, coalesce(e.shown, 0) as shown,
         (select b.attention_budget from business b where b.id = business_id) as "attentionBudget",
         a.worth, a.weight, a.others, a.from_day::text as on
    from (
      select business_id, sum(shown)::int as shown from match_exposure
       where business_id = any ($1::uuid[]) and day between $2 and $3
       group by business_id
    ) e
    full join (
      select distinct on (business_id) * from learnt_answers
       where business_id = any ($1::uuid[]) and from_day <= $4
       order by business_id, from_day desc
    ) a using (business_id)`;

/** All SQL about how often businesses were shown. */
@Injectable()
export class MatchExposuresRepository {
  constructor(private readonly database: Database) {}

  /**
   * The exposure of these businesses in the last week that is settled on this day, and how they answered before it; those of whom
   * neither is known are left out.
   */
  async before(day: Day, ids: readonly string[]): Promise<Map<string, Exposure>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.preparedOnReplica<ExposureRow>(EXPOSURES_SQL, [
      ids,
      addDays(day, 1 - SETTLED - WEEK),
      addDays(day, -SETTLED),
      day,
    ]);
    return new Map(
      rows.map(({ id, shown, attentionBudget, ...answers }) => [
        id,
        { shown, attentionBudget, answers: answers.on === null ? null : (answers as Answers) },
      ]),
    );
  }

  /** Adds to the counts of a day, in the order of ids so that two processes never wait for each other in a circle. */
  async add(day: Day, counts: ReadonlyMap<string, number>): Promise<void> {
    await this.database.write.query(
      `insert into match_exposure (business_id, day, shown)
       select b.id, $1, seen.shown from unnest($2::uuid[], $3::int[]) as seen (id, shown) join business b using (id)
       order by b.id
       on conflict (business_id, day) do update set shown = match_exposure.shown + excluded.shown`,
      [day, [...counts.keys()], [...counts.values()]],
    );
  }

  /** Removes what no order looks at any longer. */
  async forget(today: Day): Promise<void> {
    await this.database.write.query('delete from match_exposure where day < $1', [
      addDays(today, -SETTLED - WEEK - 1),
    ]);
  }
}
