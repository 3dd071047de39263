import { createTransport } from 'nodemailer';
import { newId } from '#libs/common';
import { MarkRead, OpenConversation, SendMessage, SendMessageAsGuest } from '#libs/conversations';
import { RequestMagicLink, UpdateAccount } from '#libs/identity';
import { InboundSmtpServer, StopLinks, StopMail } from '#libs/mail';
import { buildNeighbours, type Neighbours } from '../../../test/support/builders/proposal.js';
import { type Notified, secretIn, startNotified } from '../../../test/support/notified.js';

describe('mails about messages and signing in', () => {
  let app: Notified;

  beforeAll(async () => {
    app = await startNotified();
  });
  afterAll(() => app?.close());
  beforeEach(() => app.mailbox.clear());

  const say = async ({ sender, from, to }: Neighbours, body: string) => {
    const { id } = await app.get(OpenConversation).execute(from.id, to.id);
    return app.get(SendMessage).execute(sender, { conversationId: id, clientId: newId(), body }, 'portal');
  };

  it('mails a member once about messages, and again only after they have read', async () => {
    const neighbours = await buildNeighbours(app);
    await say(neighbours, 'One');
    await say(neighbours, 'Two');
    await app.drain();
    expect(app.sent()).toEqual([]);
    await app.drainLater();
    const owner = await app.addressOf(neighbours.recipient.accountId);
    expect(app.sent()).toEqual([`${owner}: Bloom & Wild wrote to you`]);
    const three = await say(neighbours, 'Three');
    await app.drainLater();
    expect(app.mailbox.mails()).toHaveLength(1);
    await app.get(MarkRead).execute(neighbours.recipient, { conversationId: three.conversationId, upTo: 3 });
    await say(neighbours, 'Four');
    await app.drain();
    await app.get(MarkRead).execute(neighbours.recipient, { conversationId: three.conversationId, upTo: 4 });
    await app.drainLater();
    expect(app.mailbox.mails()).toHaveLength(1);
    await say(neighbours, 'Five');
    await app.drainLater();
    expect(app.mailbox.mails()).toHaveLength(2);
    expect(app.mailbox.mails()[1]?.text).toContain('Five');
  });

  it('waits for the end of the quiet hours of each member, by their own clock', async () => {
    const neighbours = await buildNeighbours(app);
    const hour = new Date().getUTCHours();
    const until = (hour + 3) % 24;
    await app.get(UpdateAccount).execute(neighbours.recipient, { quietHours: { from: hour, until } });
    const { id } = await say(neighbours, 'Are you awake?');
    await app.drain();
    const address = await app.addressOf(neighbours.recipient.accountId);
    const jobs: { hour: number; later: boolean }[] = await app.db.read.query(
      `select extract(hour from run_at at time zone 'UTC')::int as hour, run_at > now() + interval '2 hours' as later
         from graphile_worker.jobs where key = $1`,
      [`notify-of-message:${id}:${address}`],
    );
    expect(jobs).toEqual([{ hour: until, later: true }]);
    expect(app.sent()).toEqual([]);
    await app.drainLater();
    expect(app.sent()).toEqual([`${address}: Bloom & Wild wrote to you`]);
  });

  it('lets somebody without an account talk by mail alone', async () => {
    const { email, from, to, sender } = await app.proposalToGuest();
    await app.drain();
    app.mailbox.clear();
    await say({ from, to, sender, recipient: sender }, 'Shall we start on Monday?');
    await say({ from, to, sender, recipient: sender }, 'Or on Tuesday?');
    await app.drain();
    expect(app.mailbox.mails().map((mail) => mail.to)).toEqual([email, email]);
    const [mail] = app.mailbox.mails();
    expect(secretIn(mail?.text)).not.toBe('');
    app.mailbox.clear();

    const port = await app.get(InboundSmtpServer).start(0);
    const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
    const answer = {
      from: email,
      to: mail?.replyTo ?? '',
      subject: `Re: ${mail?.subject}`,
      messageId: '<answer@shops.example>',
      text: `Monday is fine.\n\nOn Mon, Apr 2, 2012 at 6:26 PM, Bloom <b@example.org> wrote:\n> Shall we start?\n`,
    };
    await transport.sendMail(answer);
    await transport.sendMail(answer);
    await transport.sendMail({
      ...answer,
      messageId: '<away@shops.example>',
      headers: { 'Auto-Submitted': 'auto-replied' },
    });
    transport.close();
    await app.drainLater();
    const { id } = await app.get(OpenConversation).execute(from.id, to.id);
    const rows: { body: string; door: string; business_id: string }[] = await app.db.read.query(
      'select body, door, business_id from message where conversation_id = $1 order by sequence',
      [id],
    );
    expect(rows.slice(2)).toEqual([{ body: 'Monday is fine.', door: 'email', business_id: to.id }]);
    expect(app.sent()).toEqual([
      `${await app.addressOf(sender.accountId)}: Kestrel Photography wrote to you`,
    ]);
  });

  it('tells the sender of a question asked through the link', async () => {
    const { sender } = await app.proposalToGuest();
    await app.drain();
    const token = secretIn(app.mailbox.mails()[0]?.text);
    app.mailbox.clear();
    await app.get(SendMessageAsGuest).execute({ token, clientId: newId(), body: 'How many cards?' });
    await app.drainLater();
    expect(app.sent()).toEqual([
      `${await app.addressOf(sender.accountId)}: Kestrel Photography wrote to you`,
    ]);
  });

  it('sends nothing to an address that stopped mail, not even what was on its way', async () => {
    const guest = await app.proposalToGuest();
    await app
      .get(StopMail)
      .execute({ token: app.get(StopLinks).token(guest.email), reason: 'not_my_business' });
    await app.drain();
    await say(guest, 'Hello?');
    await app.drain();
    expect(app.sent()).toEqual([]);
  });

  it('mails a sign-in link that was asked for, even to an address that stopped mail', async () => {
    const { sender } = await buildNeighbours(app);
    const email = await app.addressOf(sender.accountId);
    await app.get(StopMail).execute({ token: app.get(StopLinks).token(email), reason: 'no_more_mail' });
    await app.get(RequestMagicLink).execute({ email });
    await app.drain();
    expect(app.sent()).toEqual([`${email}: Sign in to Alongside`]);
    expect(app.mailbox.mails()[0]?.text).toMatch(/http:\/\/localhost:3000\/magic\?token=[\w-]{43}/);
    expect(app.mailbox.mails()[0]?.header('list-unsubscribe')).toBeUndefined();
  });

  it('tells somebody without an account so, once, and not after they stopped mail', async () => {
    const email = `${newId()}@nobody.example`;
    await app.get(RequestMagicLink).execute({ email });
    await app.drain();
    expect(app.sent()).toEqual([`${email}: No account at Alongside yet`]);
    expect(app.mailbox.mails()[0]?.text).not.toContain('/magic');
    await app.get(StopMail).execute({ token: app.get(StopLinks).token(email), reason: 'no_more_mail' });
    await app.get(RequestMagicLink).execute({ email });
    await app.drain();
    expect(app.sent()).toHaveLength(1);
  });
});
