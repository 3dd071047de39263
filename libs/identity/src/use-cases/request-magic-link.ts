import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal } from '#libs/common';
import { Database } from '#libs/database';
import { Outbox } from '#libs/outbox';
import { isEmailAddress } from '../email-address.js';
import { MagicLinkRequested } from '../identity.events.js';
import { MAGIC_LINK_MINUTES } from '../magic-link.entity.js';
import { MagicLinksRepository } from '../magic-links.repository.js';

/** Most links one address can ask for within an hour. */
const LINKS_PER_HOUR = 5;

/** Notes that somebody wants a sign-in link. Answers the same whether or not the address has an account. */
@Injectable()
export class RequestMagicLink {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly links: MagicLinksRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(input: { readonly email: string }): Promise<void> {
    const email = input.email.trim();
    if (!isEmailAddress(email))
      throw Refusal.of('INVALID', 'This does not look like an e-mail address.', 'email');
    const now = this.clock.now();
    await this.database.transaction(async () => {
      const recent = await this.links.countSince(email, new Date(now.getTime() - 3_600_000));
      if (recent >= LINKS_PER_HOUR) {
        throw Refusal.of(
          'RATE_LIMITED',
          'We have just sent several links to this address. Use the newest, or wait an hour.',
          'email',
        );
      }
      const id = newId();
      await this.links.add({
        id,
        email,
        createdAt: now,
        expiresAt: new Date(now.getTime() + MAGIC_LINK_MINUTES * 60_000),
      });
      await this.outbox.append(MagicLinkRequested({ magicLinkId: id }));
    });
  }
}
