import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '#libs/database';
import { Business, DEFAULT_ATTENTION_BUDGET } from './business.entity.js';
import { plain } from './taxonomy/words.js';

type Required =
  'id' | 'slug' | 'name' | 'status' | 'latitude' | 'longitude' | 'locality' | 'country' | 'timeZone';
type Kept = 'nameKey' | 'point' | 'known' | 'joinedAt' | 'facts' | 'createdAt' | 'updatedAt';

/** A new business: what it must have, and whatever else is known. */
export type NewBusiness = Pick<Business, Required> & Partial<Omit<Business, Kept>>;

/** What may change later. */
export type BusinessChanges = Partial<Omit<Business, 'id' | Kept>>;

/** All SQL about single businesses; searching has a repository of its own. */
@Injectable()
export class BusinessesRepository {
  constructor(private readonly database: Database) {}

  byId(id: string): Promise<Business | null> {
    return this.database.read.findOneBy(Business, { id });
  }

  byIds(ids: readonly string[]): Promise<Business[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return rowsOf(this.database, Business, 'where t.id = any ($1::uuid[])', [ids]);
  }

  async bySlug(slug: string): Promise<Business | null> {
    const [business = null] = await rowsOf(this.database, Business, 'where t.slug = $1', [slug]);
    return business;
  }

  /** Reads a business and keeps others from changing it until the transaction ends. */
  lock(id: string): Promise<Business | null> {
    return this.database.write.findOne(Business, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Adds a business. Answers false when the slug, or the listing's id in its source, is taken, also by somebody else at this moment. */
  async insert(business: NewBusiness): Promise<boolean> {
    const result = await this.database.write
      .createQueryBuilder()
      .insert()
      .into(Business)
      .values({ attentionBudget: DEFAULT_ATTENTION_BUDGET, ...business, nameKey: plain(business.name) })
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length > 0;
  }

  /** Writes the given columns. */
  async change(id: string, changes: BusinessChanges): Promise<void> {
    const nameKey = changes.name === undefined ? {} : { nameKey: plain(changes.name) };
    await this.database.write.update(Business, { id }, { ...changes, ...nameKey });
  }

  /** Makes a listing a member. Answers false when it is not (any longer) an unclaimed listing: of two who claim at once, one wins. */
  async claim(id: string): Promise<boolean> {
    const { affected } = await this.database.write.update(
      Business,
      { id, status: 'listed' },
      { status: 'member' },
    );
    return affected === 1;
  }
}
