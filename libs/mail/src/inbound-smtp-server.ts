import { createHash } from 'node:crypto';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock, newId } from '#libs/common';
import { Config } from '#libs/config';
import { Database } from '#libs/database';
import { Outbox } from '#libs/outbox';
import { InboundMailsRepository } from './inbound-mails.repository.js';
import { InboundMailReceived } from './mail.events.js';
import { ReplyAddress } from './reply-address.js';
import { type DeliveredMail, type SmtpReceiver, SmtpRefusal, startSmtpReceiver } from './smtp-receiver.js';

/** The largest reply taken, in bytes. */
const MAX_BYTES = 10 * 1_048_576;

/** Most mails one reply address gets in an hour. Nobody writes more; two machines answering each other would. */
const MAILS_PER_HOUR = 30;

/** Takes replies for the signed addresses and for nobody else. "250" means: stored for good. */
@Injectable()
export class InboundSmtpServer implements BeforeApplicationShutdown {
  private receiver?: SmtpReceiver;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly replyAddress: ReplyAddress,
    private readonly inbound: InboundMailsRepository,
  ) {}

  /** Starts listening at the configured port; `port` overrides it. Answers the port. */
  async start(port = this.config.INBOUND_SMTP_PORT): Promise<number> {
    this.receiver = await startSmtpReceiver({
      host: this.config.INBOUND_SMTP_HOST,
      port,
      maxBytes: MAX_BYTES,
      accept: (address) => this.accept(address),
      deliver: (mail) => this.deliver(mail),
    });
    return this.receiver.port;
  }

  /** Whether the receiver listens. */
  get listening(): boolean {
    return this.receiver !== undefined;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.receiver?.close();
    this.receiver = undefined;
  }

  private async accept(address: string): Promise<void> {
    if (!this.replyAddress.isOurs(address))
      throw new SmtpRefusal(550, '5.7.1 We take no mail for this domain.');
    if (!this.replyAddress.verify(address))
      throw new SmtpRefusal(550, '5.1.1 There is no such address here.');
    const since = new Date(this.clock.now().getTime() - 3_600_000);
    if ((await this.inbound.countSince(address, since)) >= MAILS_PER_HOUR)
      throw new SmtpRefusal(452, '4.2.1 Too many mails to this address; try again later.');
  }

  private async deliver({ from, to, remoteAddress, raw }: DeliveredMail): Promise<void> {
    await this.database.transaction(async () => {
      for (const envelopeTo of new Set(to.map((address) => address.toLowerCase()))) {
        const id = newId();
        const added = await this.inbound.add({
          id,
          messageKey: messageKey(raw),
          envelopeFrom: from,
          envelopeTo,
          remoteAddress,
          raw,
          receivedAt: this.clock.now(),
        });
        if (added) await this.outbox.append(InboundMailReceived({ inboundMailId: id }));
      }
    });
  }
}

/** The Message-ID of a raw mail; without one, a hash of its content. A second delivery has the same key. */
export function messageKey(raw: Buffer): string {
  const text = raw.subarray(0, 65_536).toString('latin1');
  const headers = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const id = /^message-id:[ \t]*(?:\r?\n[ \t]+)?(<[^>\r\n]{3,300}>)/im.exec(headers)?.[1];
  return id ?? `sha256:${createHash('sha256').update(raw).digest('hex')}`;
}
