import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { idPart, pageSize, readCursor, toPage, type Page, type PageRequest } from '#libs/common';
import { Database } from '#libs/database';
import { Account, type NewAccount } from './account.entity.js';

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
  async add(account: NewAccount): Promise<boolean> {
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

  /** The people who run the instance, oldest account first. */
  async operators({ first, after }: PageRequest): Promise<Page<Account>> {
    const size = pageSize({ first });
    const query = this.database.read
      .createQueryBuilder(Account, 'account')
      .where('account.isOperator')
      .orderBy('account.id')
      .limit(size + 1);
    if (after) query.andWhere('account.id > :id', { id: readCursor(after, idPart)[0] });
    return toPage(await query.getMany(), size, ({ id }) => [id]);
  }

  /** Makes somebody an operator or an ordinary member again. Answers whether anything changed. */
  async setOperator(id: string, isOperator: boolean): Promise<boolean> {
    const { affected } = await this.database.write.update(
      Account,
      { id, isOperator: !isOperator },
      { isOperator },
    );
    return affected === 1;
  }

  async change(
    id: string,
    changes: Partial<
      Pick<Account, 'name' | 'locale' | 'timeZone' | 'quietFrom' | 'quietUntil' | 'emailProvedAt'>
    >,
  ): Promise<void> {
    if (Object.keys(changes).length > 0) await this.database.write.update(Account, { id }, changes);
  }
}
