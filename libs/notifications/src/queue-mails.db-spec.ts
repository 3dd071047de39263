import { newId } from '#libs/common';
import { BusinessesRepository } from '#libs/directory';
import {
  DeclineProposal,
  DeliverAllQueued,
  LeaveQueue,
  QueueProposal,
  WithdrawProposalsOfBusiness,
} from '#libs/partnerships';
import { buildDraft, buildNeighbours, buildProposal } from '../../../test/support/builders/proposal.js';
import { type Notified, startNotified } from '../../../test/support/notified.js';

describe('mails about the queue', () => {
  let app: Notified;

  beforeAll(async () => {
    app = await startNotified();
  });
  afterAll(() => app?.close());

  const by = (proposalId: string) => ({ proposalId, idempotencyKey: newId() });

  /** A recipient whose one place is taken, and a neighbour whose draft waits for it; the mails so far are gone. */
  async function waiting(locale: 'en' | 'de' = 'en') {
    const open = await buildProposal(app, {
      neighbours: await buildNeighbours(app, { to: { attentionBudget: 1 } }),
    });
    const { from, sender } = await buildNeighbours(app);
    await app.db.transaction(() =>
      app.db.write.query('update account set locale = $2 where id = $1', [sender.accountId, locale]),
    );
    const draft = await buildDraft(app, { ...open, from, sender });
    await app.get(QueueProposal).execute(sender, by(draft), 'portal');
    await app.drain();
    app.mailbox.clear();
    return { open, from, sender, draft, address: await app.addressOf(sender.accountId) };
  }
  const about = (address: string) => app.sent().filter((line) => line.startsWith(`${address}: `));

  it('tell the sender once that what waited was delivered, and until when it can be answered', async () => {
    const { open, draft, address } = await waiting();
    await app.get(DeclineProposal).execute(open.recipient, by(open.proposal.id), 'portal');
    await app.drain();
    await app.db.transaction(() => app.get(DeliverAllQueued).tick());
    await app.drain();
    expect(about(address)).toEqual([`${address}: ${open.to.name} has room: your proposal is with them`]);
    const mail = app.mailbox.mails().find(({ to }) => to === address);
    expect(mail?.text).toContain(`http://localhost:3000/proposals/${draft}`);
    expect(mail?.text.replace(/\s+/g, ' ')).toContain(`${open.to.name} can answer until`);
  });

  it('say in the language of the reader that there was no room in time', async () => {
    const { open, draft, address } = await waiting('de');
    app.advance({ days: 22 });
    await app.db.transaction(() => app.get(DeliverAllQueued).tick());
    await app.drain();
    expect(about(address)).toEqual([`${address}: Ihr Vorschlag an ${open.to.name} wurde nicht zugestellt`]);
    const text = app.mailbox
      .mails()
      .find(({ to }) => to === address)
      ?.text.replace(/\s+/g, ' ');
    expect(text).toContain('hatte drei Wochen lang keinen Platz');
    expect(text).toContain(`http://localhost:3000/proposals/${draft}`);
  });

  it('say that the other has closed, and nothing to the one who did', async () => {
    const { open, address } = await waiting();
    await app.db.transaction(() => app.get(BusinessesRepository).change(open.to.id, { status: 'closed' }));
    await app.get(WithdrawProposalsOfBusiness).execute(open.to.id);
    await app.drain();
    expect(about(address)).toEqual([`${address}: Your proposal to ${open.to.name} was not delivered`]);
    const text = app.mailbox
      .mails()
      .find(({ to }) => to === address)
      ?.text.replace(/\s+/g, ' ');
    expect(text).toContain(`${open.to.name} has closed here`);
    expect(about(await app.addressOf(open.recipient.accountId))).toEqual([]);
  });

  it('are not written to somebody who took it out, or whose proposal went at once', async () => {
    const { draft, sender, address } = await waiting();
    await app.get(LeaveQueue).execute(sender, by(draft), 'portal');
    await app.drain();
    expect(about(address)).toEqual([]);

    const neighbours = await buildNeighbours(app);
    const free = await buildDraft(app, neighbours);
    await app.get(QueueProposal).execute(neighbours.sender, by(free), 'portal');
    await app.drain();
    expect(about(await app.addressOf(neighbours.sender.accountId))).toEqual([]);
    expect(about(await app.addressOf(neighbours.recipient.accountId))).toHaveLength(1);
  });
});
