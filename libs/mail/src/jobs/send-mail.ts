import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Config, withRequestId } from '#libs/config';
import { Database } from '#libs/database';
import { DoesJob, type JobHandler } from '#libs/outbox';
import type { OutgoingMail } from '../outgoing-mail.entity.js';
import { OutgoingMailsRepository } from '../outgoing-mails.repository.js';
import { type Failure, SmtpTransport } from '../smtp-transport.js';
import { SuppressedAddressesRepository } from '../suppressed-addresses.repository.js';

/** Name of the job that sends one mail. */
export const SEND_MAIL = 'send-mail';

/** What such a job carries. */
export type SendMailPayload = { readonly outgoingMailId: string };

/** As many as the queue tries. */
const MAX_ATTEMPTS = 12;

/** Hands one mail to the server, outside any transaction. A repeat after a crash carries the same Message-ID. */
@Injectable()
@DoesJob(SEND_MAIL)
export class SendMail implements JobHandler<SendMailPayload> {
  private readonly logger = new Logger(SendMail.name);

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly outgoing: OutgoingMailsRepository,
    private readonly suppressed: SuppressedAddressesRepository,
    private readonly transport: SmtpTransport,
  ) {}

  async run({ outgoingMailId }: SendMailPayload): Promise<void> {
    const mail = await this.database.transaction(() => this.outgoing.claim(outgoingMailId));
    if (!mail) return this.waitForOtherClaim(outgoingMailId);
    if (mail.state === 'suppressed') return;
    await withRequestId(mail.requestId ?? mail.id, () => this.send(mail));
  }

  private async send(mail: OutgoingMail): Promise<void> {
    const failure = await this.transport.send({
      from: {
        name: mail.senderName
          ? `${mail.senderName} (${this.config.INSTANCE_NAME})`
          : this.config.INSTANCE_NAME,
        address: this.config.MAIL_FROM,
      },
      to: mail.toAddress,
      replyTo: mail.replyTo ?? undefined,
      messageId: mail.messageId,
      date: mail.createdAt,
      subject: mail.subject,
      html: mail.html ?? '',
      text: mail.text ?? '',
      headers: mail.headers,
      icalEvent: mail.invitation
        ? { method: mail.invitation.method, content: mail.invitation.ics, filename: 'invite.ics' }
        : undefined,
    });
    if (failure) return this.noteFailure(mail, failure);
    await this.database.transaction(() => this.outgoing.sent(mail.id, this.clock.now()));
    this.logger.log(`mail ${mail.id} (${mail.category}) is sent`);
  }

  private async noteFailure(mail: OutgoingMail, { message, kind }: Failure): Promise<void> {
    this.logger.warn(`mail ${mail.id} (${mail.category}) was not taken: ${kind}`);
    const forGood = kind !== 'temporary' || mail.attempts >= MAX_ATTEMPTS;
    await this.database.transaction(async () => {
      await this.outgoing.notSent(mail.id, forGood ? 'failed' : 'queued', message);
      if (kind === 'no-such-address') await this.suppressed.add(mail.toAddress, 'bounced', this.clock.now());
    });
    if (!forGood) throw new Error(`Mail ${mail.id} was not taken: ${message}`);
  }

  /** A mail that is being sent elsewhere is looked at again later, in case that process dies. */
  private async waitForOtherClaim(id: string): Promise<void> {
    const mail = await this.outgoing.byId(id);
    if (mail?.state === 'sending') throw new Error(`Mail ${id} is being sent by another process.`);
  }
}
