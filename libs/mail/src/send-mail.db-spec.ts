import { createElement } from 'react';
import { Database } from '#libs/database';
import { startTestMailbox, type TestMailbox } from '../../../test/support/mailbox.js';
import { startModule, type TestModule } from '../../../test/support/test-module.js';
import {
  DescribeUnsubscribe,
  Mailer,
  MailModule,
  MailText,
  type MailToQueue,
  OutgoingMailsRepository,
  SmtpRefusal,
  StopLinks,
  StopMail,
} from './index.js';

const words = (text: string) => createElement(MailText, { children: text });

describe('mail that leaves', () => {
  let mailbox: TestMailbox;
  let app: TestModule;
  let key = 0;

  beforeAll(async () => {
    mailbox = await startTestMailbox();
    app = await startModule([MailModule], { SMTP_URL: `smtp://127.0.0.1:${mailbox.port}` });
  });
  afterAll(async () => {
    await app.close();
    await mailbox.close();
  });
  beforeEach(() => {
    mailbox.refuseWith(null);
    mailbox.clear();
  });

  const mail = (values: Partial<MailToQueue> = {}): MailToQueue => ({
    idempotencyKey: `key-${(key += 1)}`,
    to: `someone-${key}@example.org`,
    locale: 'en',
    category: 'test',
    subject: 'A card\r\non both counters?',
    preview: 'Rosa writes',
    body: words('Hello <b>Crumb</b> & Sons'),
    why: 'You are in a test.',
    ...values,
  });
  const queue = (...mails: MailToQueue[]) =>
    app.db.transaction(async () => {
      for (const one of mails) await app.get(Mailer).queue(one);
    });
  const stored = (one: MailToQueue) => app.get(OutgoingMailsRepository).byIdempotencyKey(one.idempotencyKey);

  it('sends a mail once, with both parts and with the headers that machines need', async () => {
    const one = mail({ replyTo: 'r@reply.alongside.example', senderName: 'Rosa', threadKey: 'abc' });
    await queue(one, one);
    await queue(one);
    await app.drain();
    expect(mailbox.mails()).toHaveLength(1);
    const [got] = mailbox.mails();
    expect(got).toMatchObject({
      to: one.to,
      from: 'hello@alongside.example',
      fromName: 'Rosa (Alongside)',
      replyTo: 'r@reply.alongside.example',
      subject: 'A card on both counters?',
    });
    expect(got?.text).toContain('Hello <b>Crumb</b> & Sons');
    expect(got?.text).toContain('12 Abbey Green, Lode');
    expect(got?.text).not.toContain('Rosa writes');
    expect(got?.html).toContain('Hello &lt;b&gt;Crumb&lt;/b&gt; &amp; Sons');
    expect(got?.header('auto-submitted')).toBe('auto-generated');
    expect(got?.header('references')).toBe('<thread.abc@alongside.example>');
    expect(got?.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const token = app.get(StopLinks).token(one.to);
    expect(got?.header('list-unsubscribe')).toBe(`<http://localhost:3000/unsubscribe?token=${token}>`);
    expect(got?.text).toContain(`http://localhost:3000/stop-mail?token=${token}`);
    expect(await stored(one)).toMatchObject({
      state: 'sent',
      html: null,
      text: null,
      messageId: got?.messageId,
    });
  });

  it('sends nothing when the transaction is rolled back, and refuses to write outside one', async () => {
    const one = mail();
    await expect(
      app.db.transaction(async () => {
        await app.get(Mailer).queue(one);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await expect(app.get(Mailer).queue(one)).rejects.toThrow('A write needs a transaction');
    await app.drain();
    expect(mailbox.mails()).toEqual([]);
    expect(await stored(one)).toBeNull();
  });

  it('stops an address, also what waits already, except the sign-in link it asks for', async () => {
    const to = 'Stop.Me@example.org';
    const waiting = mail({ to });
    await queue(waiting);
    const token = app.get(StopLinks).token(to);
    expect(await app.get(DescribeUnsubscribe).execute(token)).toEqual({
      address: 's…e@example.org',
      alreadyStopped: false,
    });
    expect(await app.get(StopMail).execute({ token, reason: 'no_more_mail' })).toBe('stop.me@example.org');
    await app.get(StopMail).execute({ token, reason: 'not_my_business' });
    const later = mail({ to: 'stop.me@EXAMPLE.org' });
    const asked = mail({ to, requested: true });
    await queue(later, asked);
    await app.drain();
    expect(mailbox.mails().map(({ header }) => header('list-unsubscribe'))).toEqual([undefined]);
    expect((await stored(waiting))?.state).toBe('suppressed');
    expect(await stored(later)).toMatchObject({ state: 'suppressed', html: null });
    expect((await stored(asked))?.state).toBe('sent');
    expect((await app.get(DescribeUnsubscribe).execute(token))?.alreadyStopped).toBe(true);
  });

  it('does not take a made-up link for a stop link', async () => {
    const token = app.get(StopLinks).token('a@example.org');
    for (const wrong of ['', 'x', `${token}A`, Buffer.from('a@example.org').toString('base64url')]) {
      expect(await app.get(DescribeUnsubscribe).execute(wrong)).toBeNull();
      await expect(app.get(StopMail).execute({ token: wrong, reason: 'no_more_mail' })).rejects.toThrow(
        'We could not find this link.',
      );
    }
  });

  it('tries again when the server asks to wait, with the same Message-ID', async () => {
    const one = mail();
    await queue(one);
    mailbox.refuseWith(new SmtpRefusal(451, '4.3.0 Later, please'));
    await app.drain();
    expect(await stored(one)).toMatchObject({ state: 'queued', attempts: 1 });
    expect((await stored(one))?.lastError).toContain('Later, please');
    mailbox.refuseWith(null);
    await app.get(Database).transaction(() => makeDue());
    await app.drain();
    expect(mailbox.mails().map(({ messageId }) => messageId)).toEqual([(await stored(one))?.messageId]);
  });

  it('gives up when the server says never, and writes no more to an address that does not exist', async () => {
    const refused = mail();
    await queue(refused);
    mailbox.refuseWith(new SmtpRefusal(550, '5.7.1 Not from you'));
    await app.drain();
    expect(await stored(refused)).toMatchObject({ state: 'failed', attempts: 1 });
    const unknown = mail();
    await queue(unknown);
    mailbox.refuseWith(new SmtpRefusal(550, '5.1.1 No such person'));
    await app.drain();
    expect((await stored(unknown))?.state).toBe('failed');
    mailbox.refuseWith(null);
    const next = mail({ to: unknown.to, requested: true });
    const fine = mail({ to: refused.to });
    await queue(next, fine);
    await app.drain();
    expect((await stored(next))?.state).toBe('suppressed');
    expect(mailbox.mails().map(({ to }) => to)).toEqual([refused.to]);
  });

  it('never writes to its own reply addresses', async () => {
    await expect(queue(mail({ to: 'x@Reply.Alongside.example' }))).rejects.toThrow('never gets any');
  });

  it('is claimed by one of many at once', async () => {
    const one = mail();
    await queue(one);
    const row = await stored(one);
    const claims = await Promise.all(
      Array.from({ length: 8 }, () =>
        app.db.transaction(() => app.get(OutgoingMailsRepository).claim(row?.id ?? '')),
      ),
    );
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
  });

  const makeDue = () =>
    app.db.write.query(
      `select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), now())`,
    );
});
