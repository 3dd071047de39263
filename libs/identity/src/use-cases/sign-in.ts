import { Injectable } from '@nestjs/common';
import { Refusal } from '#libs/common';
import { Database } from '#libs/database';
import { AccountsRepository } from '../accounts.repository.js';
import { passwordFits } from '../password.js';
import { type SignedIn, StartSession } from './start-session.js';

/** Signs in with address and password. An unknown address and a wrong password look, and take, the same. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly startSession: StartSession,
  ) {}

  async execute(input: { readonly email: string; readonly password: string }): Promise<SignedIn> {
    const account = await this.accounts.byEmail(input.email.trim());
    const fits = await passwordFits(input.password.slice(0, 200), account?.passwordHash);
    if (!account || !fits) {
      throw Refusal.of(
        'INVALID',
        'Address and password do not fit together. Try again, or have a link mailed to you.',
        'password',
      );
    }
    return this.database.transaction(() => this.startSession.execute(account.id));
  }
}
