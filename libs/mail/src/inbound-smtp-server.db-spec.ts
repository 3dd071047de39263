import { createTransport } from 'nodemailer';
import { newId } from '#libs/common';
import { startModule, type TestModule } from '../../../test/support/test-module.js';
import { InboundMails, InboundSmtpServer, MailModule, ReplyAddress } from './index.js';

interface Stored {
  readonly id: string;
  readonly envelope_from: string;
  readonly message_key: string;
}

describe('mail that comes in', () => {
  let app: TestModule;
  let port: number;
  const party = { conversationId: newId(), businessId: newId() };
  let address: string;

  beforeAll(async () => {
    app = await startModule([MailModule]);
    port = await app.get(InboundSmtpServer).start(0);
    address = app.get(ReplyAddress).sign(party);
  });
  afterAll(() => app.close());
  beforeEach(() => app.db.transaction(() => app.db.write.query('truncate inbound_mail, outbox_event')));

  /** Hands over a raw mail, as another server would. Answers what that server hears. */
  async function deliver(lines: readonly string[], envelope: { from?: string; to?: string[] } = {}) {
    const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
    try {
      const { response } = await transport.sendMail({
        envelope: { from: envelope.from ?? 'crumb@example.org', to: envelope.to ?? [address] },
        raw: lines.join('\r\n'),
      });
      return response;
    } catch (error) {
      return (error as { response?: string }).response ?? String(error);
    } finally {
      transport.close();
    }
  }
  const mail = (...body: string[]) => [
    'From: "Crumb & Sons" <crumb@example.org>',
    `To: ${address}`,
    'Subject: Re: A card',
    'Message-ID: <one@example.org>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...body,
  ];
  const stored = () =>
    app.db.read.query<Stored[]>('select id, envelope_from, message_key from inbound_mail order by id');
  const parsed = async () => {
    const [first] = await stored();
    return app.get(InboundMails).parsed(first?.id ?? newId());
  };

  it('stores a reply, announces it, and understands it', async () => {
    const reply = mail('Gern, ab Montag.', '', 'Am 02.04.12 um 18:26 schrieb Rosa:', '> Wollen wir?');
    expect(await deliver(reply)).toMatch(/^250 /);
    const rows = await stored();
    expect(rows).toHaveLength(1);
    expect(await app.db.read.query('select name, payload from outbox_event')).toEqual([
      { name: 'InboundMailReceived', payload: { inboundMailId: rows[0]?.id } },
    ]);
    expect(await parsed()).toEqual({
      ...party,
      from: 'crumb@example.org',
      text: 'Gern, ab Montag.',
      messageId: '<one@example.org>',
      automatic: false,
    });
  });

  it('takes the same mail twice and keeps it once', async () => {
    const again = ['Received: from elsewhere', ...mail('Yes')];
    expect(await Promise.all([deliver(mail('Yes')), deliver(mail('Yes')), deliver(again)])).toEqual(
      Array.from({ length: 3 }, () => expect.stringMatching(/^250 /)),
    );
    expect(await stored()).toHaveLength(1);
    expect(await app.db.read.query('select 1 from outbox_event')).toHaveLength(1);
  });

  it('keeps two mails without a Message-ID apart by what they say', async () => {
    const bare = (text: string) => mail(text).filter((line) => !line.startsWith('Message-ID'));
    await deliver(bare('One'));
    await deliver(bare('Two'));
    await deliver(bare('Two'));
    expect((await stored()).map(({ message_key }) => message_key)).toEqual([
      expect.stringMatching(/^sha256:/),
      expect.stringMatching(/^sha256:/),
    ]);
  });

  it('refuses other domains, addresses it did not make, and mails that are too large', async () => {
    expect(await deliver(mail('Hi'), { to: ['rosa@example.org'] })).toMatch(/^550 5\.7\.1/);
    expect(await deliver(mail('Hi'), { to: ['hello@reply.alongside.example'] })).toMatch(/^550 5\.1\.1/);
    const wrong = (address.startsWith('0') ? '1' : '0') + address.slice(1);
    expect(await deliver(mail('Hi'), { to: [wrong] })).toMatch(/^550 5\.1\.1/);
    const line = 'x'.repeat(998);
    expect(await deliver(mail(...Array.from({ length: 11_000 }, () => line)))).toMatch(/^552 /);
    expect(await stored()).toEqual([]);
    expect(await app.db.read.query('select 1 from outbox_event')).toEqual([]);
  });

  it('asks the sender to try again when the mail cannot be stored', async () => {
    await app.db.transaction(() =>
      app.db.write.query('alter table inbound_mail rename to inbound_mail_away'),
    );
    try {
      expect(await deliver(mail('Hi'))).toMatch(/^451 /);
    } finally {
      await app.db.transaction(() =>
        app.db.write.query('alter table inbound_mail_away rename to inbound_mail'),
      );
    }
    expect(await deliver(mail('Hi'))).toMatch(/^250 /);
    expect(await stored()).toHaveLength(1);
  });

  it('marks bounces, automatic answers and our own mail', async () => {
    const cases: [string[], string][] = [
      [mail('Undeliverable'), ''],
      [['Auto-Submitted: auto-replied', ...mail('I am away')], 'crumb@example.org'],
      [mail('Hi').map((line) => line.replace(/^From: .*/, 'From: hello@alongside.example')), 'x@example.org'],
      [mail('Hi').map((line) => line.replace(/^From: .*/, `From: ${address}`)), 'x@example.org'],
    ];
    for (const [index, [lines, from]] of cases.entries()) {
      const own = lines.map((line) => line.replace('<one@', `<${index}@`));
      expect(await deliver(own, { from })).toMatch(/^250 /);
    }
    const ids = (await stored()).map(({ id }) => id);
    const all = await Promise.all(ids.map((id) => app.get(InboundMails).parsed(id)));
    expect(all.map((one) => one?.automatic)).toEqual([true, true, true, true]);
  });

  it('slows down two machines that answer each other', async () => {
    for (let index = 0; index < 30; index += 1) {
      expect(await deliver(mail('Ping').map((line) => line.replace('<one@', `<ping-${index}@`)))).toMatch(
        /^250 /,
      );
    }
    expect(await deliver(mail('Ping'))).toMatch(/^452 /);
    app.clock.advance({ hours: 2 });
    expect(await deliver(mail('Ping'))).toMatch(/^250 /);
  });

  it('reads a mail that has only markup, and one that is broken', async () => {
    const html = mail(
      '<p>Ja, gern</p><div class="gmail_quote"><div class="gmail_attr">Am Mo., 2. Apr. 2012 um 18:26 Uhr schrieb Rosa &lt;r@example.org&gt;:<br></div><blockquote>Wollen wir?</blockquote></div>',
    ).map((line) => line.replace('text/plain', 'text/html'));
    await deliver(html);
    expect((await parsed())?.text).toBe('Ja, gern');
    await app.db.transaction(() => app.db.write.query('truncate inbound_mail'));
    await deliver([
      'Content-Type: multipart/mixed; boundary=',
      'Subject: =?utf-8?B?////?=',
      '',
      '--',
      '\u0000\u00ff',
    ]);
    expect(await parsed()).toMatchObject({ businessId: party.businessId, from: 'crumb@example.org' });
  });
});
