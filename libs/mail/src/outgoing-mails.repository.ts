import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { OutgoingMail } from './outgoing-mail.entity.js';

/** After this long a claim is over: whoever made it has died. Longer than any attempt can take. */
const CLAIM_SECONDS = 90;

/** All SQL about mail that leaves. */
@Injectable()
export class OutgoingMailsRepository {
  constructor(private readonly database: Database) {}

  /** Adds a mail. Answers false when one with its idempotency key is there already. */
  async add(
    mail: Omit<OutgoingMail, 'state' | 'attempts' | 'lastError' | 'createdAt' | 'claimedAt' | 'sentAt'>,
  ): Promise<boolean> {
    const result = await this.database.write
      .createQueryBuilder()
      .insert()
      .into(OutgoingMail)
      .values({ ...mail, state: 'queued' })
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length > 0;
  }

  byId(id: string): Promise<OutgoingMail | null> {
    return this.database.read.findOneBy(OutgoingMail, { id });
  }

  byIdempotencyKey(idempotencyKey: string): Promise<OutgoingMail | null> {
    return this.database.read.findOneBy(OutgoingMail, { idempotencyKey });
  }

  /** Which of these keys a mail was queued with. */
  async known(idempotencyKeys: readonly string[]): Promise<ReadonlySet<string>> {
    const rows: { key: string }[] = await this.database.read.query(
      `select idempotency_key as key from outgoing_mail where idempotency_key = any ($1::text[])`,
      [idempotencyKeys],
    );
    return new Set(rows.map(({ key }) => key));
  }

  /**
   * Claims a mail for sending, and asks the stop list in the same statement, so that nothing slips in between.
   * Answers the mail, now `sending` or `suppressed`; null when it is decided or somebody else is sending it.
   */
  async claim(id: string): Promise<OutgoingMail | null> {
    const [rows]: [{ id: string }[], number] = await this.database.write.query(
      `with verdict as (
         select exists (
           select 1 from suppressed_address s
            where s.address = m.to_address and (not m.requested or s.reason = 'bounced')
         ) as stopped
           from outgoing_mail m where m.id = $1
       )
       update outgoing_mail m
          set state = case when verdict.stopped then 'suppressed' else 'sending' end,
              html = case when verdict.stopped then null else m.html end,
              text = case when verdict.stopped then null else m.text end,
              invitation = case when verdict.stopped then null else m.invitation end,
              claimed_at = now(),
              attempts = m.attempts + 1
         from verdict
        where m.id = $1
          and (m.state = 'queued' or (m.state = 'sending' and m.claimed_at < now() - make_interval(secs => $2)))
       returning m.id`,
      [id, CLAIM_SECONDS],
    );
    return rows[0] ? this.database.write.findOneBy(OutgoingMail, { id }) : null;
  }

  /** The server took it. What it said is no longer needed and is erased. */
  async sent(id: string, at: Date): Promise<void> {
    await this.database.write.update(
      OutgoingMail,
      { id },
      { state: 'sent', sentAt: at, html: null, text: null, invitation: null, lastError: null },
    );
  }

  /** The server did not take it: back into the queue, or failed for good. */
  async notSent(id: string, state: 'queued' | 'failed', error: string): Promise<void> {
    await this.database.write.update(OutgoingMail, { id }, { state, lastError: error.slice(0, 500) });
  }

  /** Holds back whatever waits for an address that is stopped now. */
  async suppressWaiting(address: string): Promise<void> {
    await this.database.write.query(
      `update outgoing_mail set state = 'suppressed', html = null, text = null, invitation = null
        where to_address = $1 and state = 'queued' and not requested`,
      [address],
    );
  }

  /** Calls off a mail that has not left, because what it tells is no longer so. Answers whether it did. */
  async cancel(idempotencyKey: string): Promise<boolean> {
    const { affected } = await this.database.write.update(
      OutgoingMail,
      { idempotencyKey, state: 'queued' },
      { state: 'cancelled', html: null, text: null, invitation: null },
    );
    return affected === 1;
  }
}
