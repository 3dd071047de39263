import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { SuppressedAddress, type SuppressionReason } from './suppressed-address.entity.js';

/** All SQL about addresses that get no more mail. */
@Injectable()
export class SuppressedAddressesRepository {
  constructor(private readonly database: Database) {}

  byAddress(address: string): Promise<SuppressedAddress | null> {
    return this.database.read.findOneBy(SuppressedAddress, { address });
  }

  /** Notes that an address gets no more mail. The first reason stays, unless the address turned out not to exist. */
  async add(address: string, reason: SuppressionReason, at: Date): Promise<void> {
    await this.database.write.query(
      `insert into suppressed_address (address, reason, at) values ($1, $2, $3)
       on conflict (address) do update set reason = excluded.reason where excluded.reason = 'bounced'`,
      [address, reason, at],
    );
  }
}
