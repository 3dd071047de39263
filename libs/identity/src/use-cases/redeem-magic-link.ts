import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '#libs/common';
import { Database } from '#libs/database';
import { AccountsRepository } from '../accounts.repository.js';
import { MagicLinksRepository } from '../magic-links.repository.js';
import { type SignedIn, StartSession } from './start-session.js';

/** Signs in with a mailed link. It works once, and proves the address. */
@Injectable()
export class RedeemMagicLink {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly links: MagicLinksRepository,
    private readonly accounts: AccountsRepository,
    private readonly startSession: StartSession,
  ) {}

  async execute(input: { readonly token: string }): Promise<SignedIn> {
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const email = await this.links.use(input.token, now);
      const account = email ? await this.accounts.byEmail(email) : null;
      if (!account) {
        throw Refusal.of('EXPIRED', 'This link was used before or is too old. Ask for a new one.', 'token');
      }
      await this.accounts.change(account.id, { emailProvedAt: account.emailProvedAt ?? now });
      return this.startSession.execute(account.id);
    });
  }
}
