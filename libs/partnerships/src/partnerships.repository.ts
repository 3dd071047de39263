import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Day, newId, type Page, pageSize, type PageRequest, toPage } from '#libs/common';
import { Database } from '#libs/database';
import { momentCursor } from './cursor.js';
import { Partnership } from './partnership.entity.js';
import { PartnershipVersion } from './partnership-version.entity.js';

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
      query.andWhere('(p.started_at, p.id) < (:at::timestamptz, :id::uuid)', momentCursor(request.after));
    }
    const rows = await query
      .orderBy('p.started_at', 'DESC')
      .addOrderBy('p.id', 'DESC')
      .limit(first + 1)
      .getMany();
    return toPage(rows, first, (row) => [row.startedAt.toISOString(), row.id]);
  }

  /** Whom a business has a partnership in force with on this day. */
  async partnerIds(business: string, today: Day): Promise<string[]> {
    const rows: { id: string }[] = await this.database.read.query(
      `select case when from_business_id = $1 then to_business_id else from_business_id end as id from partnership
        where (from_business_id = $1 or to_business_id = $1)
          and state in ('active', 'paused') and coalesce(last_day, ends_on) >= $2`,
      [business, today],
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

  /** Adds a version in force to the list. */
  async addVersion(version: Omit<PartnershipVersion, 'id'>): Promise<void> {
    await this.database.write.insert(PartnershipVersion, { ...version, id: newId() });
  }

  /** The versions that were in force in these partnerships, the first first. */
  versionsOf(partnershipIds: readonly string[]): Promise<PartnershipVersion[]> {
    return this.database.read.find(PartnershipVersion, {
      where: { partnershipId: In([...partnershipIds]) },
      order: { number: 'ASC' },
    });
  }
}
