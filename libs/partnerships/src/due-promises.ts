import { Injectable } from '@nestjs/common';
import {
  type Day,
  dayPart,
  encodeCursor,
  idPart,
  type Page,
  pageSize,
  type PageRequest,
  readCursor,
} from '#libs/common';
import { Database } from '#libs/database';
import { Promised, SILENCE_DAYS, TALK_DAYS } from './promise.entity.js';
import { PromisesRepository } from './promises.repository.js';

/** Who is asked: the business itself, its partners, or whoever. */
export const DUE_SIDES = ['either', 'you', 'them'] as const;
export type DueSide = (typeof DUE_SIDES)[number];

/** Days before the last one from which an open promise is counted for a badge. */
const SOON_DAYS = 7;

/** The entity's `turn` and `dueOn`, for the database. */
export const TURN = `case p.state when 'open' then p.by_business_id when 'done' then p.for_business_id
  else case when p.partner_view is null then p.for_business_id else p.by_business_id end end`;
export const DUE_ON = `case p.state when 'open' then p.until_on when 'done' then p.done_on + ${SILENCE_DAYS}
  else p.contested_on + ${TALK_DAYS} end`;
export const LIVE = `(p.state in ('done', 'contested') or p.state = 'open' and exists (
  select 1 from partnership s where s.id = p.partnership_id and s.state <> 'paused'))
  and p.state in ('open', 'done', 'contested')`;

/** All SQL about what is due across partnerships. */
@Injectable()
export class DuePromises {
  constructor(
    private readonly database: Database,
    private readonly promises: PromisesRepository,
  ) {}

  /** What somebody has to do something about, the most urgent first. @param until nothing due later than this day */
  async ofBusiness(
    business: string,
    side: DueSide,
    until: Day | null,
    request: PageRequest,
  ): Promise<Page<Promised>> {
    const first = pageSize(request);
    const [due, id] = request.after ? readCursor(request.after, dayPart, idPart) : [null, null];
    const rows: { id: string; due: Day }[] = await this.database.read.query(
      `select id, due::text as due
         from (select p.id, ${TURN} as turn, ${DUE_ON} as due
                 from promise p where ${LIVE} and p.by_business_id = $1
               union all
               select p.id, ${TURN}, ${DUE_ON}
                 from promise p where ${LIVE} and p.for_business_id = $1) p
        where ($2 = 'either' or (p.turn = $1) = ($2 = 'you'))
          and ($3::date is null or p.due <= $3)
          and ($4::date is null or (p.due, p.id) > ($4::date, $5::uuid))
        order by p.due, p.id
        limit $6`,
      [business, side, until, due, id, first + 1],
    );
    const shown = rows.slice(0, first);
    const byId = new Map((await this.promises.byIds(shown.map(({ id }) => id))).map((row) => [row.id, row]));
    return {
      edges: shown.flatMap(({ id, due }) => {
        const node = byId.get(id);
        return node ? [{ cursor: encodeCursor([due, id]), node }] : [];
      }),
      hasNextPage: rows.length > first,
    };
  }

  /** For badges: how much each business is asked for now or within a week. */
  async counts(businessIds: readonly string[], now: Date): Promise<{ businessId: string; count: number }[]> {
    return this.database.read.query(
      `select q.id as "businessId", count(*)::int as count
         from unnest($1::uuid[]) as q (id)
         join business b on b.id = q.id
        cross join lateral (select ($2::timestamptz at time zone b.time_zone)::date as today) t
        cross join lateral (
          select p.id from promise p
           where ${LIVE} and p.by_business_id = q.id and ${TURN} = q.id
             and p.from_on <= t.today and ${DUE_ON} <= t.today + ${SOON_DAYS}
          union all
          select p.id from promise p
           where ${LIVE} and p.for_business_id = q.id and ${TURN} = q.id) p
        group by q.id`,
      [businessIds, now],
    );
  }
}
