import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#libs/database';
import { Account } from './account.entity.js';

/** All SQL about accounts. */
@Injectable()
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  byId(id: string): Promise<Account | null> {
    return this.database.read.findOneBy(Account, { id });
  }

  byIds(ids: readonly string[]): Promise<Account[]> {
    return this.database.read.findBy(Account, { id: In([...ids]) });
  }

  byEmail(email: string): Promise<Account | null> {
    return this.database.read.findOneBy(Account, { email });
  }

  /** Adds an account. Answers false when the address is taken, also by somebody signing up at the same moment. */
  async add(account: Omit<Account, 'createdAt'>): Promise<boolean> {
    const result = await this.database.write
      .createQueryBuilder()
      .insert()
      .into(Account)
      .values(account)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length > 0;
  }

  async change(
    id: string,
    changes: Partial<Pick<Account, 'name' | 'locale' | 'timeZone' | 'emailProvedAt'>>,
  ): Promise<void> {
    if (Object.keys(changes).length > 0) await this.database.write.update(Account, { id }, changes);
  }
}
