import { Injectable } from '@nestjs/common';
import { idPart, momentPart, type Page, pageSize, type PageRequest, readCursor, toPage } from '#libs/common';
import { Database } from '#libs/database';
import { CatchUp } from './catch-up.entity.js';
import { LONGEST } from './catch-up-plan.js';

/** One page of the catch-ups of one partnership. */
export interface CatchUpPageRequest extends PageRequest {
  readonly partnershipId: string;
  /** Those to come alone. */
  readonly upcoming: boolean;
}

/** Neither cancelled nor over at `$now`; the first condition finds the index. */
const toCome = (now: string): string =>
  `(c.state <> 'cancelled' and c.starts_at > ${now}::timestamptz - interval '${LONGEST} minutes'
    and c.starts_at + c.minutes * interval '1 minute' > ${now}::timestamptz)`;

/** All SQL about catch-ups; their history is that of their partnership. */
@Injectable()
export class CatchUpsRepository {
  constructor(private readonly database: Database) {}

  byId(id: string): Promise<CatchUp | null> {
    return this.database.read.findOneBy(CatchUp, { id });
  }

  /** Reads a catch-up and keeps others from moving it until the transaction ends. */
  lock(id: string): Promise<CatchUp | null> {
    return this.database.write.findOne(CatchUp, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Those of a partnership that are still to come, locked, the earliest first. */
  lockUpcoming(partnershipId: string, now: Date): Promise<CatchUp[]> {
    return this.database.write
      .createQueryBuilder(CatchUp, 'c')
      .where('c.partnership_id = :partnershipId', { partnershipId })
      .andWhere(toCome(':now'), { now })
      .orderBy('c.starts_at')
      .addOrderBy('c.id')
      .setLock('pessimistic_write')
      .getMany();
  }

  /** Pages of the catch-ups of several partnerships in one statement, the earliest first. */
  async pages(requests: readonly CatchUpPageRequest[], now: Date): Promise<Page<CatchUp>[]> {
    const firsts = requests.map(pageSize);
    const cursors = requests.map(({ after }) =>
      after ? readCursor(after, momentPart, idPart) : [null, null],
    );
    const rows: { ask: number; row: string }[] = await this.database.read.query(
      `select q.ask::int as ask, c.id as row
         from unnest($1::uuid[], $2::boolean[], $3::timestamptz[], $4::uuid[], $5::int[]) with ordinality
              as q (partnership_id, upcoming, after_at, after_id, most, ask)
        cross join lateral (select c.id, c.starts_at from catch_up c
                             where c.partnership_id = q.partnership_id
                               and (q.after_at is null or (c.starts_at, c.id) > (q.after_at, q.after_id))
                               and (not q.upcoming or ${toCome('$6')})
                             order by c.starts_at, c.id limit q.most) c
        order by q.ask, c.starts_at, c.id`,
      [
        requests.map(({ partnershipId }) => partnershipId),
        requests.map(({ upcoming }) => upcoming),
        cursors.map(([at]) => at),
        cursors.map(([, id]) => id),
        firsts.map((first) => first + 1),
        now,
      ],
    );
    const found = await this.byIds(rows.map(({ row }) => row));
    return firsts.map((first, index) =>
      toPage(
        rows.filter(({ ask }) => ask === index + 1).flatMap(({ row }) => found.get(row) ?? []),
        first,
        cursorOf,
      ),
    );
  }

  /** Those to come in all partnerships of a business that are in force, the earliest first. */
  async upcomingOf(business: string, request: PageRequest, now: Date): Promise<Page<CatchUp>> {
    const first = pageSize(request);
    const query = this.database.read
      .createQueryBuilder(CatchUp, 'c')
      .where(
        `c.partnership_id in (select id from partnership where from_business_id = :business
                               union all select id from partnership where to_business_id = :business)`,
        { business },
      )
      .andWhere(toCome(':now'), { now });
    if (request.after) {
      const [at, id] = readCursor(request.after, momentPart, idPart);
      query.andWhere('(c.starts_at, c.id) > (:at::timestamptz, :id::uuid)', { at, id });
    }
    const rows = await query
      .orderBy('c.starts_at')
      .addOrderBy('c.id')
      .limit(first + 1)
      .getMany();
    return toPage(rows, first, cursorOf);
  }

  /** Those of all partnerships that begin after a moment and before another, the soonest first. */
  beginning(after: Date, before: Date): Promise<CatchUp[]> {
    return this.database.read
      .createQueryBuilder(CatchUp, 'c')
      .where(`c.state <> 'cancelled' and c.starts_at > :after and c.starts_at < :before`, { after, before })
      .orderBy('c.starts_at')
      .addOrderBy('c.id')
      .getMany();
  }

  /** What a calendar tells: those that begin after a day long enough ago, and those cancelled since then. */
  forCalendar(partnershipIds: readonly string[], since: Date): Promise<CatchUp[]> {
    return this.database.read
      .createQueryBuilder(CatchUp, 'c')
      .where('c.partnership_id = any(:partnershipIds)', { partnershipIds })
      .andWhere(`(c.starts_at > :since or (c.state = 'cancelled' and c.changed_at > :since))`, { since })
      .orderBy('c.partnership_id')
      .addOrderBy('c.starts_at')
      .addOrderBy('c.id')
      .getMany();
  }

  async insert(catchUp: Partial<CatchUp>): Promise<void> {
    await this.database.write.insert(CatchUp, catchUp);
  }

  /** Writes down what changed, as the next revision. The caller holds the row. */
  async change(
    { id, revision }: Pick<CatchUp, 'id' | 'revision'>,
    changes: Partial<Omit<CatchUp, 'id' | 'revision'>>,
  ): Promise<void> {
    await this.database.write.update(CatchUp, { id, revision }, { ...changes, revision: revision + 1 });
  }

  private async byIds(ids: readonly string[]): Promise<Map<string, CatchUp>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.read
      .createQueryBuilder(CatchUp, 'c')
      .where('c.id = any(:ids)', { ids })
      .getMany();
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const cursorOf = ({ startsAt, id }: CatchUp): [string, string] => [startsAt.toISOString(), id];
