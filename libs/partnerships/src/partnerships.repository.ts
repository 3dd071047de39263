import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import {
  type Day,
  idPart,
  momentPart,
  type Page,
  pageSize,
  type PageRequest,
  readCursor,
  toPage,
} from '#libs/common';
import { Database } from '#libs/database';
import { Partnership } from './partnership.entity.js';

/** All SQL about partnerships and their promises. */
@Injectable()
export class PartnershipsRepository {
  constructor(private readonly database: Database) {}

  byId(id: string): Promise<Partnership | null> {
    return this.database.read.findOneBy(Partnership, { id });
  }

  /** Reads a partnership and keeps others from moving it until the transaction ends. */
  lock(id: string): Promise<Partnership | null> {
    return this.database.write.findOne(Partnership, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  byIds(ids: readonly string[]): Promise<Partnership[]> {
    return this.database.read.findBy(Partnership, { id: In([...ids]) });
  }

  ofProposals(proposalIds: readonly string[]): Promise<Partnership[]> {
    return this.database.read.findBy(Partnership, { proposalId: In([...proposalIds]) });
  }

  /** A business's partnerships, the newest first. */
  async ofBusiness(business: string, request: PageRequest): Promise<Page<Partnership>> {
    const first = pageSize(request);
    const query = this.database.read
      .createQueryBuilder(Partnership, 'p')
      .where('(p.from_business_id = :business or p.to_business_id = :business)', { business });
    if (request.after) {
      const [at, id] = readCursor(request.after, momentPart, idPart);
      query.andWhere('(p.started_at, p.id) < (:at::timestamptz, :id::uuid)', { at, id });
    }
    const rows = await query
      .orderBy('p.started_at', 'DESC')
      .addOrderBy('p.id', 'DESC')
      .limit(first + 1)
      .getMany();
    return toPage(rows, first, (row) => [row.startedAt.toISOString(), row.id]);
  }

  /** With whom this business needs no suggestion: partners of today, and those one of the two has an unanswered proposal from. */
  async engagedIds(business: string, today: Day, now: Date): Promise<string[]> {
    const rows = await this.database.prepared<{ id: string }>(
      `select case when from_business_id = $1 then to_business_id else from_business_id end as id from partnership
        where (from_business_id = $1 or to_business_id = $1)
          and state in ('active', 'paused') and coalesce(last_day, ends_on) >= $2
       union
       select to_business_id from proposal where from_business_id = $1 and state = 'sent' and expires_at > $3
       union
       select from_business_id from proposal where to_business_id = $1 and state = 'sent' and expires_at > $3`,
      [business, today, now],
    );
    return rows.map(({ id }) => id);
  }

  /** The partnerships of some businesses, the newest first. */
  newestOf(businessIds: readonly string[], most: number): Promise<Partnership[]> {
    return this.database.read
      .createQueryBuilder(Partnership, 'p')
      .where('(p.from_business_id = any(:ids) or p.to_business_id = any(:ids))', { ids: businessIds })
      .orderBy('p.started_at', 'DESC')
      .addOrderBy('p.id', 'DESC')
      .limit(most)
      .getMany();
  }

  /** Partnerships in force of a business, in the order in which their rows are to be held. */
  async inForceOf(business: string): Promise<string[]> {
    const rows: { id: string }[] = await this.database.read.query(
      `select id from partnership
        where (from_business_id = $1 or to_business_id = $1) and state in ('active', 'paused') order by id`,
      [business],
    );
    return rows.map(({ id }) => id);
  }

  /** Partnerships with a pause, a notice or a period that is over before this day, longest overdue first. */
  async dueBefore(day: Day, most: number): Promise<string[]> {
    const rows: { id: string }[] = await this.database.read.query(
      `select id, min(day) as day from (
         (select id, ends_on as day from partnership where state in ('active', 'paused') and ends_on < $1 order by ends_on limit $2)
         union all
         (select id, last_day from partnership where state in ('active', 'paused') and last_day < $1 order by last_day limit $2)
         union all
         (select id, paused_until from partnership where state = 'paused' and paused_until < $1 order by paused_until limit $2)
       ) due group by id order by day, id limit $2`,
      [day, most],
    );
    return rows.map(({ id }) => id);
  }

  /** Adds a partnership. A second one of the same proposal is refused by the database. */
  async insert(partnership: Partial<Partnership>): Promise<void> {
    await this.database.write.insert(Partnership, partnership);
  }

  /** Writes down what changed. The caller holds the row. */
  async change(id: string, changes: Partial<Omit<Partnership, 'id'>>): Promise<void> {
    await this.database.write.update(Partnership, { id }, changes);
  }
}
