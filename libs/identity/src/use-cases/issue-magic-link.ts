import { Injectable } from '@nestjs/common';
import { hashSecret, newSecret } from '#libs/common';
import { Database } from '#libs/database';
import type { Account } from '../account.entity.js';
import { AccountsRepository } from '../accounts.repository.js';
import { MagicLinksRepository } from '../magic-links.repository.js';

/** What the mail needs. Without an account the mail invites to sign up instead; it then carries no secret. */
export interface IssuedMagicLink {
  readonly email: string;
  readonly account: Account | null;
  readonly secret: string | null;
}

/** Gives a requested link its secret, for the mail that carries it. Called once, by the handler that writes the mail. */
@Injectable()
export class IssueMagicLink {
  constructor(
    private readonly database: Database,
    private readonly links: MagicLinksRepository,
    private readonly accounts: AccountsRepository,
  ) {}

  async execute(magicLinkId: string): Promise<IssuedMagicLink | null> {
    return this.database.transaction(async () => {
      const link = await this.links.byId(magicLinkId);
      if (!link || link.secretHash || link.usedAt) return null;
      const account = await this.accounts.byEmail(link.email);
      if (!account) return { email: link.email, account: null, secret: null };
      const secret = newSecret();
      await this.links.setSecret(link.id, hashSecret(secret));
      return { email: link.email, account, secret };
    });
  }
}
