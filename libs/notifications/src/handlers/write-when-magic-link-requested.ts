import { Injectable } from '@nestjs/common';
import { Config } from '#libs/config';
import { IssueMagicLink, MAGIC_LINK_MINUTES, MagicLinkRequested } from '#libs/identity';
import { Mailer } from '#libs/mail';
import { Handles, type EventHandler } from '#libs/outbox';
import { MailRoom } from '../mail-room.js';
import { magicLink } from '../mails/magic-link.js';

/** Mails the sign-in link somebody asked for, also to an address that stopped mail. Without an account it says so, and is no such exception. */
@Injectable()
@Handles(MagicLinkRequested)
export class WriteWhenMagicLinkRequested implements EventHandler<typeof MagicLinkRequested.payload> {
  constructor(
    private readonly config: Config,
    private readonly issueMagicLink: IssueMagicLink,
    private readonly mailer: Mailer,
    private readonly mailRoom: MailRoom,
  ) {}

  async handle({ magicLinkId }: typeof MagicLinkRequested.payload): Promise<void> {
    const issued = await this.issueMagicLink.execute(magicLinkId);
    if (!issued) return;
    const { account, secret, email } = issued;
    const locale = account?.locale ?? 'en';
    await this.mailer.queue({
      ...magicLink(locale, {
        instance: this.config.INSTANCE_NAME,
        url: this.mailRoom.url(secret ? `/magic?token=${secret}` : '/sign-up'),
        minutes: MAGIC_LINK_MINUTES,
        name: account?.name ?? null,
      }),
      idempotencyKey: `magic-link:${magicLinkId}`,
      to: email,
      locale,
      requested: account !== null,
    });
  }
}
