import { addDays, dayIn, newId } from '#libs/common';
import { AccountsRepository, UpdateAccount, type Viewer } from '#libs/identity';
import { CancelCatchUp, KeepPromise, SettleOverduePromises } from '#libs/partnerships';
import { buildCatchUp } from '../../../test/support/builders/catch-up.js';
import { buildPartnership, type Partners } from '../../../test/support/builders/partnership.js';
import { buildNeighbours, type Neighbours } from '../../../test/support/builders/proposal.js';
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
  async function dueToday(): Promise<Partners & { neighbours: Neighbours }> {
    const place = { timeZone: 'UTC' } as const;
    const neighbours = await buildNeighbours(app, { from: place, to: place });
    const partners = await buildPartnership(app, { neighbours, lastsDays: 0 });
    await wakeEverybody();
    return { ...partners, neighbours };
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
  }, 30_000);

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

  describe('catch-ups', () => {
    /** Two partners with nothing due for weeks, who meet on the phone at noon, so many days from now. */
    async function meeting(inDays = 2, time = '12:00') {
      const place = { timeZone: 'UTC' } as const;
      const neighbours = await buildNeighbours(app, { from: place, to: place });
      const partners = await buildPartnership(app, { neighbours, lastsDays: 100 });
      const catchUp = await buildCatchUp(app, partners.sender, partners.partnershipId, { inDays, time });
      await wakeEverybody();
      await app.drainLater();
      app.mailbox.clear();
      return { ...partners, catchUp };
    }
    const days = (moment: Date, timeZone: string, locale = 'en-GB') =>
      new Intl.DateTimeFormat(locale, {
        ...({ weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const),
        timeZone,
        ...(timeZone === 'UTC' ? {} : { timeZoneName: 'short' }),
      }).format(moment);
    const textTo = async ({ accountId }: Viewer) => {
      const address = await app.addressOf(accountId);
      const mails = app.mailbox.mails().filter(({ to }) => to === address);
      expect(mails).toHaveLength(1);
      return `${mails[0]?.subject}\n${mails[0]?.text}`.replaceAll(/\s+/g, ' ');
    };

    it('are told of the day before and on the day, each by the clock and in the language of the reader', async () => {
      const { sender, recipient, partnershipId, catchUp } = await meeting();
      await app.get(UpdateAccount).execute(recipient, { timeZone: 'Asia/Tokyo', locale: 'de' });
      expect(await remind()).toBe(0);
      app.advance({ days: 1 });
      expect(await Promise.all([remind(), remind()]).then(([a, b]) => a + b)).toBe(2);
      await app.drain();
      const english = await textTo(sender);
      expect(english).toContain('Tomorrow: catch-up with Kestrel Photography');
      expect(english).toContain(
        `Tomorrow: ${days(catchUp.startsAt, 'UTC')}, with Kestrel Photography. 0123 45 67 89`,
      );
      expect(english).toContain(`/partnerships/${partnershipId}`);
      const german = await textTo(recipient);
      expect(german).toContain(`Treffen mit Bloom & Wild`);
      expect(german).toContain(
        `${days(catchUp.startsAt, 'Asia/Tokyo', 'de-DE')}, mit Bloom & Wild. 0123 45 67 89`,
      );
    });

    it('are told of on the day too, but not on the day they were planned, nor once they have begun', async () => {
      const { sender } = await meeting(1, '23:30');
      expect(await remind()).toBe(0);
      app.advance({ days: 1 });
      expect(await remind()).toBe(2);
      await app.drain();
      expect(await textTo(sender)).toContain('Today: catch-up with Kestrel Photography');
      app.advance({ days: 1 });
      expect(await remind()).toBe(0);
    });

    it('are no longer told of once they are cancelled', async () => {
      const { sender, catchUp } = await meeting();
      const { id: catchUpId, revision } = catchUp;
      await app
        .get(CancelCatchUp)
        .execute(sender, { catchUpId, revision, idempotencyKey: newId() }, 'portal');
      app.advance({ days: 1 });
      expect(await remind()).toBe(0);
    });

    it('stand beside the promises in the one mail of the day, also one planned today', async () => {
      const { sender, neighbours } = await dueToday();
      const { partnershipId } = await buildPartnership(app, { neighbours, lastsDays: 100 });
      await buildCatchUp(app, sender, partnershipId, { inDays: 1 });
      await app.drainLater();
      app.mailbox.clear();
      expect(await remind()).toBe(2);
      await app.drain();
      const text = await textTo(sender);
      expect(text).toMatch(/^One promise is due /);
      expect(text).toMatch(/Whom you meet Tomorrow: .+ with Kestrel Photography.+ What is due Your card/);
    });

    it('wait for the end of the quiet hours', async () => {
      const { sender, recipient } = await meeting();
      app.advance({ days: 1 });
      const hour = new Date().getUTCHours();
      const quietHours = { from: hour, until: (hour + 2) % 24 };
      for (const viewer of [sender, recipient]) await app.get(UpdateAccount).execute(viewer, { quietHours });
      expect(await remind()).toBe(0);
      app.advance({ hours: 2 });
      expect(await remind()).toBe(2);
    });
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
