import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#libs/common';
import type { Account } from '../account.entity.js';
import { AccountsRepository } from '../accounts.repository.js';

/** The people who run the instance. For the command line and for each other. */
@Injectable()
export class ListOperators {
  constructor(private readonly accounts: AccountsRepository) {}

  execute(page: PageRequest): Promise<Page<Account>> {
    return this.accounts.operators(page);
  }
}
