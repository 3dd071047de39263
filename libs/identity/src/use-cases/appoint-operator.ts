import { Injectable } from '@nestjs/common';
import { Refusal } from '#libs/common';
import { Database } from '#libs/database';
import { AccountsRepository } from '../accounts.repository.js';

/** Lets the person with this address run the instance. For the command line: nobody can appoint through the API. */
@Injectable()
export class AppointOperator {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
  ) {}

  /** Answers false when the person was an operator already. Refuses with NOT_FOUND when nobody has the address. */
  async execute({ email }: { readonly email: string }): Promise<boolean> {
    return this.database.transaction(async () => {
      const account = await this.accounts.byEmail(email.trim());
      if (!account) {
        throw Refusal.of(
          'NOT_FOUND',
          `Nobody signs in with ${email.trim()}. They make an account in the portal first.`,
          'email',
        );
      }
      return this.accounts.setOperator(account.id, true);
    });
  }
}
