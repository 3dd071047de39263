import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId } from '#libs/common';
import { Database, rowsOf } from '#libs/database';
import { Offering, type PriceBand } from './offering.entity.js';
import { plain } from './taxonomy/words.js';

/** An offering as its owner writes it; with the id of one that is there already, that one changes. */
export interface OfferingLine {
  readonly id?: string | null;
  readonly name: string;
  readonly description?: string | null;
  readonly price?: PriceBand | null;
}

/** All SQL about offerings. */
@Injectable()
export class OfferingsRepository {
  constructor(private readonly database: Database) {}

  /** Of several businesses at once, each in its owner's order. */
  ofBusinesses(businessIds: readonly string[]): Promise<Offering[]> {
    return rowsOf(
      this.database,
      Offering,
      'where t.business_id = any ($1::uuid[]) order by t.business_id, t.position, t.id',
      [businessIds],
    );
  }

  /** Makes the list of a business exactly this one, in this order. Ids that are not of this business are treated as new. */
  async replace(businessId: string, lines: readonly OfferingLine[]): Promise<void> {
    const known = new Set((await this.ofBusinesses([businessId])).map(({ id }) => id));
    const rows = lines.map((line, position) => ({
      id: line.id && known.delete(line.id) ? line.id : newId(),
      businessId,
      name: line.name,
      nameKey: plain(line.name),
      description: line.description ?? null,
      price: line.price ?? null,
      position,
    }));
    if (known.size > 0) await this.database.write.delete(Offering, { id: In([...known]) });
    if (rows.length > 0) await this.database.write.upsert(Offering, rows, ['id']);
  }
}
