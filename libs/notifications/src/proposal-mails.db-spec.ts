import { newId } from '#libs/common';
import { OpenConversation } from '#libs/conversations';
import { SeatsRepository } from '#libs/identity';
import { ReplyAddress } from '#libs/mail';
import {
  AcceptAsGuest,
  AcceptProposal,
  CounterProposal,
  DeclineProposal,
  ExpireProposals,
  OpenAsGuest,
  type Proposal,
  ProposalVersionsRepository,
  RecallProposal,
  RemindOfProposals,
  SendProposal,
  WithdrawProposal,
} from '#libs/partnerships';
import {
  buildNeighbours,
  buildProposal,
  buildViewer,
  someTerms,
} from '../../../test/support/builders/proposal.js';
import { type Notified, secretIn, startNotified } from '../../../test/support/notified.js';

describe('mails about proposals', () => {
  let app: Notified;

  beforeAll(async () => {
    app = await startNotified();
  });
  afterAll(() => app?.close());
  beforeEach(() => app.mailbox.clear());

  const hashOf = async (proposal: Proposal) =>
    (await app.get(ProposalVersionsRepository).current(proposal)).hash;

  it('brings a proposal to owners and managers of a member, with answers going into the thread', async () => {
    const neighbours = await buildNeighbours(app);
    const staff = await buildViewer(app, newId());
    await app.db.transaction(() => app.get(SeatsRepository).add(staff.accountId, neighbours.to.id, 'staff'));
    const { proposal } = await buildProposal(app, { neighbours });
    await app.drain();
    const owner = await app.addressOf(neighbours.recipient.accountId);
    expect(app.sent()).toEqual([`${owner}: ${neighbours.from.name}: Counter cards and a kind word`]);
    const [mail] = app.mailbox.mails();
    expect(mail?.fromName).toBe(`${neighbours.from.name} (Alongside)`);
    expect(mail?.text).toContain(`http://localhost:3000/proposals/${proposal.id}`);
    expect(mail?.text).toContain(
      'What you would get\nYour card by our till, where every wedding couple stands.',
    );
    expect(mail?.text).toContain('What they would get\nOur card in your studio.');
    expect(mail?.text).toContain('because\nyou look after Kestrel Photography here.');
    const conversation = await app.get(OpenConversation).execute(neighbours.from.id, neighbours.to.id);
    expect(app.get(ReplyAddress).verify(mail?.replyTo ?? '')).toEqual({
      conversationId: conversation.id,
      businessId: neighbours.to.id,
    });
  });

  it('brings a proposal to somebody without an account, in their language, with a link of their own', async () => {
    const { email, proposal, to } = await app.proposalToGuest({ country: 'DE', timeZone: 'Europe/Berlin' });
    await app.drain();
    const [mail] = app.mailbox.mails();
    expect(app.mailbox.mails()).toHaveLength(1);
    expect(mail?.to).toBe(email);
    expect(mail?.text).toContain('Was Sie bekommen\nYour card by our till');
    expect(mail?.text.replace(/\s+/g, ' ')).toContain('Woher wir Ihre Adresse haben: Ihre eigene Website.');
    expect(mail?.text).toContain('Das ist nicht mein Betrieb');
    const opened = await app.get(OpenAsGuest).execute(secretIn(mail?.text));
    expect(opened.proposal.id).toBe(proposal.id);
    expect(opened.capability.address).toBe(email);
    expect(app.get(ReplyAddress).verify(mail?.replyTo ?? '')?.businessId).toBe(to.id);
  });

  it('tells both sides of a yes: "they said yes" and a record', async () => {
    const { proposal, sender, recipient } = await buildProposal(app);
    await app.drain();
    app.mailbox.clear();
    const input = { proposalId: proposal.id, versionHash: await hashOf(proposal), idempotencyKey: newId() };
    await app.get(AcceptProposal).execute(recipient, input, 'portal');
    await app.drain();
    const [one, other] = [await app.addressOf(sender.accountId), await app.addressOf(recipient.accountId)];
    expect(app.sent().sort()).toEqual(
      [`${one}: Kestrel Photography said yes`, `${other}: Agreed with Bloom & Wild`].sort(),
    );
    const theirs = app.mailbox.mails().find(({ to }) => to === other);
    expect(theirs?.text).toContain('What you get\nYour card by our till');
    const ours = app.mailbox.mails().find(({ to }) => to === one);
    expect(ours?.text).toContain('What you get\nOur card in your studio.');
  });

  it('gives somebody without an account a record of what they agreed to', async () => {
    const { email, proposal } = await app.proposalToGuest();
    await app.drain();
    const token = secretIn(app.mailbox.mails()[0]?.text);
    app.mailbox.clear();
    await app
      .get(AcceptAsGuest)
      .execute({ token, versionHash: await hashOf(proposal), idempotencyKey: newId() });
    await app.drain();
    const record = app.mailbox.mails().find(({ to }) => to === email);
    expect(record?.subject).toBe('Agreed with Bloom & Wild');
    expect(record?.text).not.toContain('/p/');
    expect(app.mailbox.mails()).toHaveLength(2);
  });

  it('tells the sender of a no, with its reason, and of silence', async () => {
    const declined = await buildProposal(app);
    await app
      .get(DeclineProposal)
      .execute(
        declined.recipient,
        { proposalId: declined.proposal.id, reason: 'Ask again in May.', idempotencyKey: newId() },
        'portal',
      );
    await app.drain();
    const sender = await app.addressOf(declined.sender.accountId);
    expect(app.sent()).toEqual([`${sender}: Kestrel Photography: not this time`]);
    expect(app.mailbox.mails()[0]?.text).toContain('Ask again in May.');
    app.mailbox.clear();
    const silent = await buildProposal(app);
    await app.drain();
    app.mailbox.clear();
    app.advance({ days: 30 });
    await app.db.transaction(() => app.get(ExpireProposals).tick());
    await app.drain();
    expect(app.sent()).toContain(
      `${await app.addressOf(silent.sender.accountId)}: No answer from Kestrel Photography`,
    );
    expect(app.sent().every((line) => line.endsWith(': No answer from Kestrel Photography'))).toBe(true);
  });

  it('tells of a withdrawal only those who had the proposal', async () => {
    const early = await buildProposal(app);
    const withdraw = ({ proposal, sender }: typeof early) =>
      app
        .get(WithdrawProposal)
        .execute(sender, { proposalId: proposal.id, idempotencyKey: newId() }, 'portal');
    await withdraw(early);
    await app.drain();
    expect(app.sent()).toEqual([]);
    const late = await buildProposal(app);
    await app.drain();
    app.mailbox.clear();
    await withdraw(late);
    await app.drain();
    expect(app.sent()).toEqual([
      `${await app.addressOf(late.recipient.accountId)}: Bloom & Wild has withdrawn a proposal`,
    ]);
  });

  const counter = async ({ proposal, recipient }: Awaited<ReturnType<typeof buildProposal>>) =>
    app.get(CounterProposal).execute(
      recipient,
      {
        proposalId: proposal.id,
        versionHash: await hashOf(proposal),
        terms: someTerms({ exitNoticeDays: 14, note: 'So we can plan.' }),
        idempotencyKey: newId(),
      },
      'portal',
    );

  it('brings a counter with what changed, a sentence each', async () => {
    const built = await buildProposal(app);
    await app.drain();
    app.mailbox.clear();
    await counter(built);
    await app.drain();
    const sender = await app.addressOf(built.sender.accountId);
    expect(app.sent()).toEqual([`${sender}: Kestrel Photography answered with other terms`]);
    const text = app.mailbox.mails()[0]?.text.replace(/\s+/g, ' ');
    expect(text).toContain('• Either side can stop with 14 days’ notice. Before: with 7 days’ notice.');
    expect(text).toContain('• The note is now “So we can plan.”');
    expect(text).toContain(`http://localhost:3000/proposals/${built.proposal.id}`);
  });

  it('reminds once, outside quiet hours, and not of what is decided', async () => {
    const open = await buildProposal(app, { terms: {} });
    const decided = await buildProposal(app);
    await app.drain();
    app.mailbox.clear();
    const decline = { proposalId: decided.proposal.id, idempotencyKey: newId() };
    app.advance({ days: 18, hours: 1 });
    const remind = () => app.db.transaction(() => app.get(RemindOfProposals).tick());
    await remind();
    await app.get(DeclineProposal).execute(decided.recipient, decline, 'portal');
    await remind();
    await app.drainLater();
    const asked = await app.addressOf(open.recipient.accountId);
    const reminders = app.sent().filter((line) => line.includes('Bloom & Wild waits for an answer'));
    expect(reminders).toEqual([expect.stringContaining(`${asked}: Bloom & Wild waits for an answer until`)]);
  });
});

describe('mails within the time to recall', () => {
  let app: Notified;

  beforeAll(async () => {
    app = await startNotified({ RECALL_SECONDS: '120' });
  });
  afterAll(() => app?.close());
  beforeEach(() => app.mailbox.clear());
  const by = (proposalId: string) => ({ proposalId, idempotencyKey: newId() });

  it('wait, and never leave when the proposal is recalled or withdrawn', async () => {
    const recalled = await buildProposal(app);
    const withdrawn = await buildProposal(app);
    await app.drain();
    expect(app.sent()).toEqual([]);
    await app.get(RecallProposal).execute(recalled.sender, by(recalled.proposal.id), 'portal');
    await app.get(WithdrawProposal).execute(withdrawn.sender, by(withdrawn.proposal.id), 'portal');
    await app.drainLater();
    expect(app.sent()).toEqual([]);
  });

  it('leave once for what was recalled and sent again', async () => {
    const { proposal, sender, recipient } = await buildProposal(app);
    await app.drain();
    await app.get(RecallProposal).execute(sender, by(proposal.id), 'portal');
    await app.get(SendProposal).execute(sender, by(proposal.id), 'portal');
    await app.drainLater();
    const asked = await app.addressOf(recipient.accountId);
    expect(app.sent()).toEqual([`${asked}: Bloom & Wild: Counter cards and a kind word`]);
    const late = app.get(RecallProposal).execute(sender, by(proposal.id), 'portal');
    await expect(late).rejects.toThrow('on its way');
  });

  it('are called off while a mail server keeps them waiting', async () => {
    const { proposal, sender } = await buildProposal(app);
    app.mailbox.refuseWith(Object.assign(new Error('try later'), { responseCode: 451 }));
    await app.drainLater();
    const state = async () => {
      const rows: { state: string }[] = await app.db.read.query(
        `select state from outgoing_mail where idempotency_key like $1`,
        [`proposal-received:${proposal.id}:%`],
      );
      return rows.map((row) => row.state);
    };
    expect(await state()).toEqual(['queued']);
    await app.get(WithdrawProposal).execute(sender, by(proposal.id), 'portal');
    await app.drain();
    app.mailbox.refuseWith(null);
    await app.drainLater();
    expect(await state()).toEqual(['cancelled']);
    expect(app.sent()).toEqual([]);
  });
});
