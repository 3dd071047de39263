import { Injectable } from '@nestjs/common';
import { render } from '@react-email/render';
import type { ReactElement } from 'react';
import { newId } from '#libs/common';
import { Config, currentRequestId } from '#libs/config';
import { Jobs } from '#libs/outbox';
import { MailFrame } from './frame.js';
import type { MailInvitation } from './outgoing-mail.entity.js';
import { OutgoingMailsRepository } from './outgoing-mails.repository.js';
import type { MailColour } from './palette.js';
import { plainText } from './plain-text.js';
import { ReplyAddress } from './reply-address.js';
import { SEND_MAIL, type SendMailPayload } from './jobs/send-mail.js';
import { StopLinks } from './stop-links.js';

/** Languages of the frame around every mail. */
export type MailLocale = 'en' | 'de';

/** One mail to one person. */
export interface MailToQueue {
  /** What makes this mail this mail: a second one with the same key is not sent. */
  readonly idempotencyKey: string;
  readonly to: string;
  readonly locale: MailLocale;
  /** What kind of mail, for lists and limits. */
  readonly category: string;
  readonly subject: string;
  /** The line that an inbox shows beside the subject. */
  readonly preview: string;
  readonly body: ReactElement;
  /** Why this person gets it, as a sentence at its foot. */
  readonly why: string;
  /** Colour of the awning. */
  readonly colour?: MailColour;
  /** Shown as the sender, with the name of the installation. */
  readonly senderName?: string;
  readonly replyTo?: string;
  /** Mails with the same key are shown as one thread. */
  readonly threadKey?: string;
  /** True when the person has just asked for it; such a mail is sent although the address stopped mail. */
  readonly requested?: boolean;
  /** Offers "This is not my business". */
  readonly offersNotMyBusiness?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** For the calendar of the person. */
  readonly invitation?: MailInvitation;
}

/** Writes mails into the transaction that is the reason for them; a job sends them after the commit. */
@Injectable()
export class Mailer {
  constructor(
    private readonly config: Config,
    private readonly outgoing: OutgoingMailsRepository,
    private readonly jobs: Jobs,
    private readonly stopLinks: StopLinks,
    private readonly replyAddress: ReplyAddress,
  ) {}

  /** Queues a mail once per idempotency key. Needs an open transaction. Answers whether it is a new one. */
  async queue(mail: MailToQueue): Promise<boolean> {
    if (this.replyAddress.isOurs(mail.to)) throw new Error('A reply address takes mail and never gets any.');
    const id = newId();
    const html = await this.html(mail);
    const added = await this.outgoing.add({
      id,
      idempotencyKey: mail.idempotencyKey,
      messageId: `<${id}@${this.domain}>`,
      toAddress: mail.to.trim(),
      category: mail.category,
      requested: mail.requested ?? false,
      senderName: mail.senderName ?? null,
      replyTo: mail.replyTo ?? null,
      subject: oneLine(mail.subject),
      html,
      text: plainText(html),
      invitation: mail.invitation ?? null,
      headers: { ...this.headers(mail), ...mail.headers },
      requestId: currentRequestId() ?? null,
    });
    if (!added) return false;
    const payload: SendMailPayload = { outgoingMailId: id };
    await this.jobs.add(SEND_MAIL, payload, { key: `${SEND_MAIL}:${id}` });
    return true;
  }

  /** The mail as it will be sent, for a preview. */
  html(mail: MailToQueue): Promise<string> {
    return render(
      <MailFrame
        locale={mail.locale}
        title={oneLine(mail.subject)}
        preview={mail.preview}
        colour={mail.colour ?? 'spruce'}
        instance={this.config.INSTANCE_NAME}
        operator={this.config.OPERATOR_NAME}
        postalAddress={this.config.OPERATOR_ADDRESS}
        why={mail.why}
        stopUrl={mail.requested ? null : this.stopLinks.page(mail.to)}
        notMyBusinessUrl={mail.offersNotMyBusiness ? this.stopLinks.notMyBusinessPage(mail.to) : null}
      >
        {mail.body}
      </MailFrame>,
    );
  }

  private headers({ requested, to, threadKey }: MailToQueue): Record<string, string> {
    return {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(threadKey ? { References: `<thread.${threadKey}@${this.domain}>` } : {}),
      ...(requested
        ? {}
        : {
            'List-Unsubscribe': `<${this.stopLinks.oneClick(to)}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
    };
  }

  private get domain(): string {
    return this.config.MAIL_FROM.slice(this.config.MAIL_FROM.lastIndexOf('@') + 1);
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
