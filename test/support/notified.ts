import { newId } from '#libs/common';
import { NotificationsModule } from '#libs/notifications';
import { buildNeighbours, buildProposal, type Built } from './builders/proposal.js';
import { startTestMailbox, type TestMailbox } from './mailbox.js';
import { startModule } from './test-module.js';

/** Everything that writes mails, on a database of its own, with a mailbox that takes them. */
export interface Notified extends Built {
  readonly mailbox: TestMailbox;
  /** Relays events and runs jobs until nothing is due. */
  drain(): Promise<void>;
  /** The same with whatever waits for its time, as if that had come. */
  drainLater(): Promise<void>;
  advance(time: { days?: number; hours?: number }): void;
  /** The mails taken so far, as "to: subject". */
  sent(): string[];
  addressOf(accountId: string): Promise<string>;
  /** A proposal of a member to a business that nobody looks after. */
  proposalToGuest(to?: object): Promise<{ email: string } & Awaited<ReturnType<typeof buildProposal>>>;
  close(): Promise<void>;
}

export async function startNotified(values: Record<string, string> = {}): Promise<Notified> {
  const mailbox = await startTestMailbox();
  const app = await startModule([NotificationsModule], {
    SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    ...values,
  });
  const built: Built = { db: app.db, get: (type) => app.get(type, { strict: false }) };
  const write = (sql: string, values: unknown[] = []) =>
    app.db.transaction(() => app.db.write.query(sql, values));
  return {
    ...built,
    mailbox,
    drain: () => app.drain(),
    async drainLater() {
      await app.drain();
      await write(
        'select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), now())',
      );
      await app.drain();
    },
    advance: (time) => app.clock.advance(time),
    sent: () => mailbox.mails().map(({ to, subject }) => `${to}: ${subject}`),
    async addressOf(accountId) {
      const sql = 'select email from account where id = $1';
      const rows: { email: string }[] = await app.db.read.query(sql, [accountId]);
      return rows[0]?.email ?? '';
    },
    async proposalToGuest(to = {}) {
      const email = `${newId()}@shops.example`;
      const neighbours = await buildNeighbours(built, {
        to: { status: 'listed', email, emailSource: 'your own website', ...to },
      });
      await write('delete from seat where business_id = $1', [neighbours.to.id]);
      return { email, ...(await buildProposal(built, { neighbours })) };
    },
    async close() {
      await app.close();
      await mailbox.close();
    },
  };
}

/** The secret of the link to a proposal in the text of a mail; empty when there is none. */
export const secretIn = (text: string | undefined): string => /\/p\/([\w-]{43})/.exec(text ?? '')?.[1] ?? '';
