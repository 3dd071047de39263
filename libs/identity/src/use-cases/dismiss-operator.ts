import { Injectable } from '@nestjs/common';
import { Refusal } from '#libs/common';
import { Database } from '#libs/database';
import { AccountsRepository } from '../accounts.repository.js';

/** Makes an operator an ordinary member again, with the next request of their open sessions. For the command line. */
@Injectable()
export class DismissOperator {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
  ) {}

  /** Answers false when the person was no operator. Refuses with NOT_FOUND when nobody has the address. */
  async execute({ email }: { readonly email: string }): Promise<boolean> {
    return this.database.transaction(async () => {
      const account = await this.accounts.byEmail(email.trim());
      if (!account) throw Refusal.of('NOT_FOUND', `Nobody signs in with ${email.trim()}.`, 'email');
      return this.accounts.setOperator(account.id, false);
    });
  }
}
