import { Injectable } from '@nestjs/common';
import { type Account, AccountsRepository } from '#libs/identity';
import { inOrder, RequestLoader } from '../graphql/loader.js';

@Injectable()
export class AccountLoader extends RequestLoader<string, Account | null> {
  constructor(private readonly accounts: AccountsRepository) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<(Account | null)[]> {
    return inOrder(ids, await this.accounts.byIds(ids), ({ id }) => id);
  }
}
