import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId } from '#libs/common';
import { Database } from '#libs/database';
import { Seat, type SeatRole } from './seat.entity.js';

/** All SQL about seats. */
@Injectable()
export class SeatsRepository {
  constructor(private readonly database: Database) {}

  ofAccount(accountId: string): Promise<Seat[]> {
    return this.database.read.find(Seat, { where: { accountId }, order: { id: 'ASC' } });
  }

  ofBusinesses(businessIds: readonly string[]): Promise<Seat[]> {
    return this.database.read.find(Seat, {
      where: { businessId: In([...businessIds]) },
      order: { id: 'ASC' },
    });
  }

  /** Gives a person a role in a business; a seat that is there already stays as it is. */
  async add(accountId: string, businessId: string, role: SeatRole): Promise<void> {
    await this.database.write
      .createQueryBuilder()
      .insert()
      .into(Seat)
      .values({ id: newId(), accountId, businessId, role })
      .orIgnore()
      .execute();
  }
}
