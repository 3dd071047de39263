import { newId } from '#libs/common';
import { OpenConversation } from '#libs/conversations';
import { SeatsRepository } from '#libs/identity';
import { ReplyAddress } from '#libs/mail';
import {
  AcceptAsGuest,
  AcceptProposal,
  DeclineProposal,
  ExpireProposals,
  OpenAsGuest,
  type Proposal,
  ProposalVersionsRepository,
  WithdrawProposal,
} from '#libs/partnerships';
import { buildNeighbours, buildProposal, buildViewer } from '../../../test/support/builders/proposal.js';
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
});
