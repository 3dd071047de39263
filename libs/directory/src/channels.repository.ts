import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId } from '#libs/common';
import { Database } from '#libs/database';
import { Channel, type ChannelKind } from './channel.entity.js';

/** A channel as its owner writes it; with the id of one that is there already, that one changes. */
export interface ChannelLine {
  readonly id?: string | null;
  readonly kind: ChannelKind;
  readonly name: string;
  readonly monthlyReach: number;
  readonly reachIsEstimate: boolean;
}

/** All SQL about channels. */
@Injectable()
export class ChannelsRepository {
  constructor(private readonly database: Database) {}

  /** Of several businesses at once, each in its owner's order. */
  ofBusinesses(businessIds: readonly string[]): Promise<Channel[]> {
    return this.database.read.find(Channel, {
      where: { businessId: In([...businessIds]) },
      order: { businessId: 'ASC', position: 'ASC', id: 'ASC' },
    });
  }

  /** Makes the list of a business exactly this one, in this order. Ids that are not of this business are treated as new. */
  async replace(businessId: string, lines: readonly ChannelLine[]): Promise<void> {
    const known = new Set((await this.ofBusinesses([businessId])).map(({ id }) => id));
    const rows = lines.map(({ id, kind, name, monthlyReach, reachIsEstimate }, position) => ({
      id: id && known.delete(id) ? id : newId(),
      businessId,
      kind,
      name,
      monthlyReach,
      reachIsEstimate,
      position,
    }));
    if (known.size > 0) await this.database.write.delete(Channel, { id: In([...known]) });
    if (rows.length > 0) await this.database.write.upsert(Channel, rows, ['id']);
  }
}
