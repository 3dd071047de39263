import { Injectable } from '@nestjs/common';
import { simpleParser, type ParsedMail } from 'mailparser';
import { Config } from '#libs/config';
import { isAutomatic } from './automatic.js';
import type { InboundMail } from './inbound-mail.entity.js';
import { InboundMailsRepository } from './inbound-mails.repository.js';
import { ReplyAddress } from './reply-address.js';
import { replyText } from './reply-text.js';

/** A reply, understood. */
export interface ParsedInboundMail {
  readonly conversationId: string;
  /** The side that the reply address belongs to. */
  readonly businessId: string;
  /** The address in the From line. */
  readonly from: string;
  /** What the person wrote, without quotes and signature. */
  readonly text: string;
  /** The same for a second delivery of the same mail. */
  readonly messageId: string;
  /** A machine wrote it, or it is one of our own mails coming back. */
  readonly automatic: boolean;
}

/** Reads mails that came in. */
@Injectable()
export class InboundMails {
  constructor(
    private readonly config: Config,
    private readonly inbound: InboundMailsRepository,
    private readonly replyAddress: ReplyAddress,
  ) {}

  /** Null when there is no such mail or it is not to one of our reply addresses. */
  async parsed(id: string): Promise<ParsedInboundMail | null> {
    const mail = await this.inbound.byId(id);
    const party = mail && this.replyAddress.verify(mail.envelopeTo);
    if (!mail || !party) return null;
    const parsed = await simpleParser(mail.raw, { skipImageLinks: true, skipTextToHtml: true });
    const from = parsed.from?.value[0]?.address ?? mail.envelopeFrom;
    return {
      ...party,
      from,
      text: replyText(parsed.text ?? ''),
      messageId: mail.messageKey,
      automatic: this.isOwn(from) || isAutomatic(originOf(mail, parsed, from)),
    };
  }

  private isOwn(from: string): boolean {
    return from.toLowerCase() === this.config.MAIL_FROM.toLowerCase() || this.replyAddress.isOurs(from);
  }
}

function originOf(mail: InboundMail, parsed: ParsedMail, from: string) {
  const lines = new Map(
    parsed.headerLines.map(({ key, line }) => [key.toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return {
    header: (name: string) => lines.get(name),
    envelopeFrom: mail.envelopeFrom,
    from,
    subject: parsed.subject ?? '',
  };
}
