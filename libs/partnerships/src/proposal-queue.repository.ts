import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { Proposal } from './proposal.entity.js';

/** Where a waiting draft stands. */
export interface QueuePlace {
  readonly proposalId: string;
  /** 1 is next. */
  readonly place: number;
}

/** All SQL about drafts that wait for a free place: one queue for each recipient, oldest first. */
@Injectable()
export class ProposalQueueRepository {
  constructor(private readonly database: Database) {}

  /** The place of each of these that waits; the others are left out. */
  places(proposalIds: readonly string[]): Promise<QueuePlace[]> {
    return this.database.read.query<QueuePlace[]>(
      `select p.id as "proposalId",
              (select count(*)::int from proposal q
                where q.to_business_id = p.to_business_id and q.queued_at is not null
                  and (q.queued_at, q.id) <= (p.queued_at, p.id)) as place
         from proposal p where p.id = any($1::uuid[]) and p.queued_at is not null`,
      [proposalIds],
    );
  }

  /** Which of these businesses have somebody waiting. */
  async awaited(recipientIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.read.query<{ id: string }[]>(
      `select b.id from unnest($1::uuid[]) as b (id)
        where exists (select from proposal where to_business_id = b.id and queued_at is not null)`,
      [recipientIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Whether a draft from one to the other waits. */
  waitsBetween(fromId: string, toId: string): Promise<boolean> {
    return this.database.read
      .createQueryBuilder(Proposal, 'p')
      .where('p.from_business_id = :fromId and p.to_business_id = :toId and p.queued_at is not null', {
        fromId,
        toId,
      })
      .getExists();
  }

  /** Recipients somebody waits for, in a steady order, after this one. */
  async recipients(after: string | null, most: number): Promise<string[]> {
    const rows = await this.database.read.query<{ id: string }[]>(
      `select distinct to_business_id as id from proposal
        where queued_at is not null and ($1::uuid is null or to_business_id > $1) order by 1 limit $2`,
      [after, most],
    );
    return rows.map(({ id }) => id);
  }

  /** Who waits for this business, oldest first, locked. */
  lockOf(recipientId: string): Promise<Proposal[]> {
    return this.locked('p.to_business_id = :id', recipientId);
  }

  /** What this business waits with, and who waits for it, locked. */
  lockAround(businessId: string): Promise<Proposal[]> {
    return this.locked(':id in (p.to_business_id, p.from_business_id)', businessId);
  }

  private locked(condition: string, id: string): Promise<Proposal[]> {
    return this.database.write
      .createQueryBuilder(Proposal, 'p')
      .where(`p.queued_at is not null and ${condition}`, { id })
      .orderBy('p.queued_at')
      .addOrderBy('p.id')
      .setLock('pessimistic_write')
      .getMany();
  }
}
