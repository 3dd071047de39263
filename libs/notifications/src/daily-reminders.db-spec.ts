import { addDays, dayIn, newId } from '#libs/common';
import { AccountsRepository, UpdateAccount } from '#libs/identity';
import { KeepPromise, SettleOverduePromises } from '#libs/partnerships';
import { buildPartnership, type Partners } from '../../../test/support/builders/partnership.js';
import { buildNeighbours } from '../../../test/support/builders/proposal.js';
import { type Notified, startNotified } from '../../../test/support/notified.js';
import { DailyReminders } from './daily-reminders.js';

describe('DailyReminders', () => {
  let app: Notified;
  beforeEach(async () => {
    app = await startNotified();
  }, 60_000);
  afterEach(() => app?.close());

  const remind = () => app.get(DailyReminders).execute();
  const ask = (promiseId: string) => ({ promiseId, idempotencyKey: newId() });
  /** A partnership of two shops where the machine's clock says it is, whose promises are due today. */
  async function dueToday(): Promise<Partners> {
    const place = { timeZone: 'UTC' } as const;
    const neighbours = await buildNeighbours(app, { from: place, to: place });
    const partners = await buildPartnership(app, { neighbours, lastsDays: 0 });
    await wakeEverybody();
    return partners;
  }
  const wakeEverybody = () =>
    app.db.transaction(() => app.db.write.query('update account set quiet_from = 0, quiet_until = 0'));
  const settled = async () => {
    await app.drain();
    app.mailbox.clear();
  };

  it('writes one mail to each person, however many workers ask and however often, and none once it is done', async () => {
    const { ours, sender, recipient } = await dueToday();
    await settled();
    await app.get(KeepPromise).execute(sender, ask(ours.id), 'portal');
    const counts = await Promise.all([remind(), remind(), remind()]);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(1);
    expect(await remind()).toBe(0);
    await app.drain();
    expect(app.sent()).toEqual([`${await app.addressOf(recipient.accountId)}: 2 promises are due`]);
    const text = app.mailbox.mails()[0]?.text ?? '';
    expect(text).toContain('Our card in your studio, for Bloom & Wild');
    expect(text).toContain('Bloom & Wild says this is done: Your card by our till');
    expect(text).toContain('/due');
  });

  it('writes one mail about everything in all partnerships of a person', async () => {
    const first = await dueToday();
    const second = await dueToday();
    await app.db.transaction(() =>
      app.db.write.query('update seat set account_id = $1 where account_id = $2', [
        first.sender.accountId,
        second.sender.accountId,
      ]),
    );
    await settled();
    expect(await remind()).toBe(3);
    await app.drain();
    expect(app.sent()).toContain(`${await app.addressOf(first.sender.accountId)}: 2 promises are due`);
  });

  it('keeps quiet in the hours the person chose, by their own clock', async () => {
    const { sender, recipient } = await dueToday();
    await settled();
    const hour = new Date().getUTCHours();
    const quietHours = { from: hour, until: (hour + 2) % 24 };
    for (const viewer of [sender, recipient]) await app.get(UpdateAccount).execute(viewer, { quietHours });
    expect(await remind()).toBe(0);
    await app.get(UpdateAccount).execute(sender, { timeZone: 'Asia/Tokyo' });
    expect(await remind()).toBe(1);
    const account = await app.get(AccountsRepository).byId(recipient.accountId);
    expect(account).toMatchObject({ quietFrom: quietHours.from, quietUntil: quietHours.until });
    const nonsense = app.get(UpdateAccount).execute(sender, { quietHours: { from: 24, until: 8 } });
    await expect(nonsense).rejects.toMatchObject({ problems: [{ field: ['quietHours', 'from'] }] });
  });

  it('says nothing on days between reminders, and tells of a miss and how to contest it', async () => {
    const { sender } = await dueToday();
    await settled();
    app.advance({ days: 2 });
    expect(await remind()).toBe(0);
    app.advance({ days: 2 });
    await app.get(SettleOverduePromises).execute();
    expect(await remind()).toBe(2);
    await app.drain();
    const mail = app.mailbox.mails().find(({ to }) => to.startsWith(sender.accountId));
    const until = addDays(dayIn('UTC', new Date()), 4 + 14);
    const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${until}T00:00:00Z`),
    );
    expect(mail?.text).toContain('Marked as missed: Your card by our till, for Kestrel Photography.');
    expect(mail?.text).toContain(`say so by ${words}`);
  });
});
