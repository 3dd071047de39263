import { createTransport } from 'nodemailer';
import { newId } from '#libs/common';
import { MarkRead, OpenConversation, SendMessage, SendMessageAsGuest } from '#libs/conversations';
import { RequestMagicLink, SeatsRepository } from '#libs/identity';
import { InboundSmtpServer, ReplyAddress, StopLinks, StopMail } from '#libs/mail';
import {
  AcceptAsGuest,
  AcceptProposal,
  DeclineProposal,
  ExpireProposals,
  OpenAsGuest,
  ProposalVersionsRepository,
  WithdrawProposal,
} from '#libs/partnerships';
import {
  buildNeighbours,
  buildProposal,
  buildViewer,
  type Neighbours,
} from '../../../test/support/builders/proposal.js';
import { startTestMailbox, type TestMailbox } from '../../../test/support/mailbox.js';
import { startModule, type TestModule } from '../../../test/support/test-module.js';
import { NotificationsModule } from './index.js';

describe('notifications', () => {
  let mailbox: TestMailbox;
  let app: TestModule;

  beforeAll(async () => {
    mailbox = await startTestMailbox();
    app = await startModule([NotificationsModule], { SMTP_URL: `smtp://127.0.0.1:${mailbox.port}` });
  });
  afterAll(async () => {
    await app.close();
    await mailbox.close();
  });
  beforeEach(() => mailbox.clear());

  const get: TestModule['get'] = (type: never) => app.get(type, { strict: false });
  const built = () => ({
    db: app.db,
    get: <T>(type: abstract new (...args: never[]) => T): T => app.get(type as never, { strict: false }),
  });
  const addressOf = async (accountId: string) => {
    const rows: { email: string }[] = await app.db.read.query('select email from account where id = $1', [
      accountId,
    ]);
    return rows[0]?.email ?? '';
  };
  const sent = () => mailbox.mails().map(({ to, subject }) => `${to}: ${subject}`);
  const proposalToGuest = async (to: object = {}) => {
    const email = `${newId()}@shops.example`;
    const neighbours = await buildNeighbours(built(), {
      to: { status: 'listed', email, emailSource: 'it is printed on their own website', ...to },
    });
    await app.db.transaction(() =>
      app.db.write.query('delete from seat where business_id = $1', [neighbours.to.id]),
    );
    return { email, ...(await buildProposal(built(), { neighbours })) };
  };
  const hashOf = async (proposal: Parameters<ProposalVersionsRepository['current']>[0]) =>
    (await get(ProposalVersionsRepository).current(proposal)).hash;
  const secretIn = (text: string | undefined) => /\/p\/([\w-]{43})/.exec(text ?? '')?.[1] ?? '';

  it('brings a proposal to owners and managers of a member, with answers going into the thread', async () => {
    const neighbours = await buildNeighbours(built());
    const staff = await buildViewer(built(), newId());
    await app.db.transaction(() => get(SeatsRepository).add(staff.accountId, neighbours.to.id, 'staff'));
    const { proposal } = await buildProposal(built(), { neighbours });
    await app.drain();
    const owner = await addressOf(neighbours.recipient.accountId);
    expect(sent()).toEqual([`${owner}: ${neighbours.from.name}: Counter cards and a kind word`]);
    const [mail] = mailbox.mails();
    expect(mail?.fromName).toBe(`${neighbours.from.name} (Alongside)`);
    expect(mail?.text).toContain(`http://localhost:3000/proposals/${proposal.id}`);
    expect(mail?.text).toContain(
      'What you would get\nYour card by our till, where every wedding couple stands.',
    );
    expect(mail?.text).toContain('What they would get\nOur card in your studio.');
    expect(mail?.text).toContain('because\nyou look after Kestrel Photography here.');
    const conversation = await get(OpenConversation).execute(neighbours.from.id, neighbours.to.id);
    expect(get(ReplyAddress).verify(mail?.replyTo ?? '')).toEqual({
      conversationId: conversation.id,
      businessId: neighbours.to.id,
    });
  });

  it('brings a proposal to somebody without an account, in their language, with a link of their own', async () => {
    const { email, proposal, to } = await proposalToGuest({ country: 'DE', timeZone: 'Europe/Berlin' });
    await app.drain();
    const [mail] = mailbox.mails();
    expect(mailbox.mails()).toHaveLength(1);
    expect(mail?.to).toBe(email);
    expect(mail?.text).toContain('Was Sie bekommen\nYour card by our till');
    expect(mail?.text.replace(/\s+/g, ' ')).toContain(
      'Woher wir Ihre Adresse haben: it is printed on their own website.',
    );
    expect(mail?.text).toContain('Das ist nicht mein Betrieb');
    const opened = await get(OpenAsGuest).execute(secretIn(mail?.text));
    expect(opened.proposal.id).toBe(proposal.id);
    expect(opened.capability.address).toBe(email);
    expect(get(ReplyAddress).verify(mail?.replyTo ?? '')?.businessId).toBe(to.id);
  });

  it('tells both sides of a yes: "they said yes" and a record', async () => {
    const { proposal, sender, recipient } = await buildProposal(built());
    await app.drain();
    mailbox.clear();
    const input = { proposalId: proposal.id, versionHash: await hashOf(proposal), idempotencyKey: newId() };
    await get(AcceptProposal).execute(recipient, input, 'portal');
    await app.drain();
    const [one, other] = [await addressOf(sender.accountId), await addressOf(recipient.accountId)];
    expect(sent().sort()).toEqual(
      [`${one}: Kestrel Photography said yes`, `${other}: Agreed with Bloom & Wild`].sort(),
    );
    const theirs = mailbox.mails().find(({ to }) => to === other);
    expect(theirs?.text).toContain('What you get\nYour card by our till');
    const ours = mailbox.mails().find(({ to }) => to === one);
    expect(ours?.text).toContain('What you get\nOur card in your studio.');
  });

  it('gives somebody without an account a record of what they agreed to', async () => {
    const { email, proposal } = await proposalToGuest();
    await app.drain();
    const token = secretIn(mailbox.mails()[0]?.text);
    mailbox.clear();
    await get(AcceptAsGuest).execute({ token, versionHash: await hashOf(proposal), idempotencyKey: newId() });
    await app.drain();
    const record = mailbox.mails().find(({ to }) => to === email);
    expect(record?.subject).toBe('Agreed with Bloom & Wild');
    expect(record?.text).not.toContain('/p/');
    expect(mailbox.mails()).toHaveLength(2);
  });

  it('tells the sender of a no, with its reason, and of silence', async () => {
    const declined = await buildProposal(built());
    await get(DeclineProposal).execute(
      declined.recipient,
      { proposalId: declined.proposal.id, reason: 'Ask again in May.', idempotencyKey: newId() },
      'portal',
    );
    await app.drain();
    const sender = await addressOf(declined.sender.accountId);
    expect(sent()).toEqual([`${sender}: Kestrel Photography: not this time`]);
    expect(mailbox.mails()[0]?.text).toContain('Ask again in May.');
    mailbox.clear();
    const silent = await buildProposal(built());
    await app.drain();
    mailbox.clear();
    app.clock.advance({ days: 30 });
    await app.db.transaction(() => get(ExpireProposals).tick());
    await app.drain();
    expect(sent()).toContain(
      `${await addressOf(silent.sender.accountId)}: No answer from Kestrel Photography`,
    );
    expect(sent().every((line) => line.endsWith(': No answer from Kestrel Photography'))).toBe(true);
  });

  it('tells of a withdrawal only those who had the proposal', async () => {
    const early = await buildProposal(built());
    const withdraw = ({ proposal, sender }: typeof early) =>
      get(WithdrawProposal).execute(sender, { proposalId: proposal.id, idempotencyKey: newId() }, 'portal');
    await withdraw(early);
    await app.drain();
    expect(sent()).toEqual([]);
    const late = await buildProposal(built());
    await app.drain();
    mailbox.clear();
    await withdraw(late);
    await app.drain();
    expect(sent()).toEqual([
      `${await addressOf(late.recipient.accountId)}: Bloom & Wild has withdrawn a proposal`,
    ]);
  });

  const say = async ({ sender, from, to }: Neighbours, body: string) => {
    const { id } = await get(OpenConversation).execute(from.id, to.id);
    return get(SendMessage).execute(sender, { conversationId: id, clientId: newId(), body }, 'portal');
  };
  const aMinuteLater = () =>
    app.db.transaction(() =>
      app.db.write.query(
        'select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), now())',
      ),
    );

  it('mails a member once about messages, and again only after they have read', async () => {
    const neighbours = await buildNeighbours(built());
    await say(neighbours, 'One');
    await say(neighbours, 'Two');
    await app.drain();
    expect(sent()).toEqual([]);
    await aMinuteLater();
    await app.drain();
    const owner = await addressOf(neighbours.recipient.accountId);
    expect(sent()).toEqual([`${owner}: Bloom & Wild wrote to you`]);
    const three = await say(neighbours, 'Three');
    await app.drain();
    await aMinuteLater();
    await app.drain();
    expect(mailbox.mails()).toHaveLength(1);
    await get(MarkRead).execute(neighbours.recipient, { conversationId: three.conversationId, upTo: 3 });
    await say(neighbours, 'Four');
    await app.drain();
    await get(MarkRead).execute(neighbours.recipient, { conversationId: three.conversationId, upTo: 4 });
    await aMinuteLater();
    await app.drain();
    expect(mailbox.mails()).toHaveLength(1);
    await say(neighbours, 'Five');
    await app.drain();
    await aMinuteLater();
    await app.drain();
    expect(mailbox.mails()).toHaveLength(2);
    expect(mailbox.mails()[1]?.text).toContain('Five');
  });

  it('lets somebody without an account talk by mail alone', async () => {
    const { email, from, to, sender } = await proposalToGuest();
    await app.drain();
    mailbox.clear();
    await say({ from, to, sender, recipient: sender }, 'Shall we start on Monday?');
    await say({ from, to, sender, recipient: sender }, 'Or on Tuesday?');
    await app.drain();
    expect(mailbox.mails().map((mail) => mail.to)).toEqual([email, email]);
    const [mail] = mailbox.mails();
    expect(secretIn(mail?.text)).not.toBe('');
    mailbox.clear();

    const port = await app.get(InboundSmtpServer, { strict: false }).start(0);
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
    await app.drain();
    await aMinuteLater();
    await app.drain();
    const { id } = await get(OpenConversation).execute(from.id, to.id);
    const rows: { body: string; door: string; business_id: string }[] = await app.db.read.query(
      'select body, door, business_id from message where conversation_id = $1 order by sequence',
      [id],
    );
    expect(rows.slice(2)).toEqual([{ body: 'Monday is fine.', door: 'email', business_id: to.id }]);
    expect(sent()).toEqual([`${await addressOf(sender.accountId)}: Kestrel Photography wrote to you`]);
  });

  it('tells the sender of a question asked through the link', async () => {
    const { sender } = await proposalToGuest();
    await app.drain();
    const token = secretIn(mailbox.mails()[0]?.text);
    mailbox.clear();
    await get(SendMessageAsGuest).execute({ token, clientId: newId(), body: 'How many cards?' });
    await app.drain();
    await aMinuteLater();
    await app.drain();
    expect(sent()).toEqual([`${await addressOf(sender.accountId)}: Kestrel Photography wrote to you`]);
  });

  it('sends nothing to an address that stopped mail, whoever asks', async () => {
    const email = `${newId()}@shops.example`;
    await get(StopMail).execute({ token: get(StopLinks).token(email), reason: 'not_my_business' });
    const guest = await proposalToGuest({ email });
    await app.drain();
    await say(guest, 'Hello?');
    await app.drain();
    expect(sent()).toEqual([]);
  });

  it('mails a sign-in link that was asked for, even to an address that stopped mail', async () => {
    const { sender } = await buildNeighbours(built());
    const email = await addressOf(sender.accountId);
    await get(StopMail).execute({ token: get(StopLinks).token(email), reason: 'no_more_mail' });
    await get(RequestMagicLink).execute({ email });
    await app.drain();
    expect(sent()).toEqual([`${email}: Sign in to Alongside`]);
    expect(mailbox.mails()[0]?.text).toMatch(/http:\/\/localhost:3000\/magic\?token=[\w-]{43}/);
    expect(mailbox.mails()[0]?.header('list-unsubscribe')).toBeUndefined();
  });

  it('tells somebody without an account so, once, and not after they stopped mail', async () => {
    const email = `${newId()}@nobody.example`;
    await get(RequestMagicLink).execute({ email });
    await app.drain();
    expect(sent()).toEqual([`${email}: No account at Alongside yet`]);
    expect(mailbox.mails()[0]?.text).not.toContain('/magic');
    await get(StopMail).execute({ token: get(StopLinks).token(email), reason: 'no_more_mail' });
    await get(RequestMagicLink).execute({ email });
    await app.drain();
    expect(sent()).toHaveLength(1);
  });
});
