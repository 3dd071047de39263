import { Injectable } from '@nestjs/common';
import { Config } from '#libs/config';
import { OpenConversation } from '#libs/conversations';
import { Mailer, OutgoingMailsRepository, ReplyAddress } from '#libs/mail';
import type { WrittenMail } from './mails/written-mail.js';
import type { Recipient } from './recipients.js';

/** The two businesses a mail is about: answers to it go into their thread. */
export interface Thread {
  readonly readerId: string;
  readonly otherId: string;
}

/** Puts written mails into the queue, with the way back for answers. */
@Injectable()
export class MailRoom {
  constructor(
    private readonly config: Config,
    private readonly mailer: Mailer,
    private readonly outgoing: OutgoingMailsRepository,
    private readonly openConversation: OpenConversation,
    private readonly replyAddress: ReplyAddress,
  ) {}

  /**
   * Queues a mail to one person, once per occasion. Answers to it become messages in the thread.
   * @param occasion what it is about, for example `proposal-received:<id>:1`
   */
  async post(
    to: Recipient,
    occasion: string,
    mail: WrittenMail,
    { readerId, otherId }: Thread,
  ): Promise<void> {
    const conversation = await this.openConversation.execute(readerId, otherId);
    await this.mailer.queue({
      ...mail,
      idempotencyKey: keyOf(occasion, to.address),
      to: to.address,
      locale: to.locale,
      replyTo: this.replyAddress.sign({ conversationId: conversation.id, businessId: readerId }),
      threadKey: conversation.id,
      offersNotMyBusiness: to.guest !== null,
    });
  }

  /** Whether the mail of an occasion has left for this address, or is leaving. */
  async wasSent(occasion: string, address: string): Promise<boolean> {
    const mail = await this.outgoing.byIdempotencyKey(keyOf(occasion, address));
    return mail?.state === 'sent' || mail?.state === 'sending';
  }

  /** The place of the last of these occasions that a mail to this address was queued for; -1 when there was none. */
  async lastTold(occasions: readonly string[], address: string): Promise<number> {
    const keys = occasions.map((occasion) => keyOf(occasion, address));
    const known = await this.outgoing.known(keys);
    return keys.findLastIndex((key) => known.has(key));
  }

  /** Calls the mail of an occasion off, if it has not left for this address. */
  async callOff(occasion: string, address: string): Promise<void> {
    await this.outgoing.cancel(keyOf(occasion, address));
  }

  /** Who invites: the address all mail comes from, so that every change is taken for one by the same. */
  get organizer(): { readonly name: string; readonly email: string } {
    return { name: this.config.INSTANCE_NAME, email: this.config.MAIL_FROM };
  }

  /** An address in the portal. */
  url(path: string): string {
    return `${this.config.PORTAL_URL.replace(/\/$/, '')}${path}`;
  }
}

const keyOf = (occasion: string, address: string): string => `${occasion}:${address.toLowerCase()}`;
