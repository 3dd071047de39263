import { Injectable } from '@nestjs/common';
import { idPart, newId, pageSize, readCursor, toPage, type Page, type PageRequest } from '#libs/common';
import { Database } from '#libs/database';
import { BusinessBlock } from './business-block.entity.js';

/** All SQL about who is never shown to whom. */
@Injectable()
export class BlocksRepository {
  constructor(private readonly database: Database) {}

  /** Whether one of the two has blocked the other; which one is nobody's business. */
  async between(oneId: string, otherId: string): Promise<boolean> {
    const rows: unknown[] = await this.database.read.query(
      `select 1 from business_block
        where (blocker_id = $1 and blocked_id = $2) or (blocker_id = $2 and blocked_id = $1) limit 1`,
      [oneId, otherId],
    );
    return rows.length > 0;
  }

  /** Every business that blocks this one or is blocked by it. */
  async allOf(businessId: string): Promise<string[]> {
    const rows = await this.database.prepared<{ id: string }>(
      `select blocked_id as id from business_block where blocker_id = $1
       union select blocker_id from business_block where blocked_id = $1`,
      [businessId],
    );
    return rows.map(({ id }) => id);
  }

  /** Those of the given businesses that this one has blocked itself. */
  async blockedBy(blockerId: string, among: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await this.database.read.query(
      `select blocked_id as id from business_block where blocker_id = $1 and blocked_id = any ($2::uuid[])`,
      [blockerId, among],
    );
    return rows.map(({ id }) => id);
  }

  /** The businesses this one has blocked itself, newest first. */
  async list(blockerId: string, { first, after }: PageRequest): Promise<Page<BusinessBlock>> {
    const size = pageSize({ first });
    const query = this.database.read
      .createQueryBuilder(BusinessBlock, 'block')
      .where('block.blockerId = :blockerId', { blockerId })
      .orderBy('block.id', 'DESC')
      .limit(size + 1);
    if (after) query.andWhere('block.id < :id', { id: readCursor(after, idPart)[0] });
    return toPage(await query.getMany(), size, ({ id }) => [id]);
  }

  /** Blocks; a block that is there stays as it is. */
  async add(blockerId: string, blockedId: string): Promise<void> {
    await this.database.write
      .createQueryBuilder()
      .insert()
      .into(BusinessBlock)
      .values({ id: newId(), blockerId, blockedId })
      .orIgnore()
      .execute();
  }

  /** Takes this business's own block back; a block by the other side stays. */
  async remove(blockerId: string, blockedId: string): Promise<void> {
    await this.database.write.delete(BusinessBlock, { blockerId, blockedId });
  }
}
