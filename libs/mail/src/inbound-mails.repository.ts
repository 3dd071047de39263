import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { InboundMail } from './inbound-mail.entity.js';

/** All SQL about mail that comes in. */
@Injectable()
export class InboundMailsRepository {
  constructor(private readonly database: Database) {}

  /** Stores a mail as it came. Answers false when it was delivered before. */
  async add(mail: InboundMail): Promise<boolean> {
    const rows: unknown[] = await this.database.write.query(
      `insert into inbound_mail (id, message_key, envelope_from, envelope_to, remote_address, raw, received_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (envelope_to, message_key) do nothing returning 1`,
      [
        mail.id,
        mail.messageKey,
        mail.envelopeFrom,
        mail.envelopeTo,
        mail.remoteAddress,
        mail.raw,
        mail.receivedAt,
      ],
    );
    return rows.length > 0;
  }

  byId(id: string): Promise<InboundMail | null> {
    return this.database.read.findOneBy(InboundMail, { id });
  }

  /** How many mails came to an address since a moment. */
  async countSince(envelopeTo: string, since: Date): Promise<number> {
    const rows: { count: number }[] = await this.database.read.query(
      `select count(*)::int as count from inbound_mail where envelope_to = $1 and received_at > $2`,
      [envelopeTo, since],
    );
    return rows[0]?.count ?? 0;
  }
}
