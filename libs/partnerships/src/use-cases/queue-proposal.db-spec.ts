import { newId, type Refusal } from '#libs/common';
import {
  buildDraft,
  buildNeighbours,
  buildProposal,
  type Neighbours,
} from '../../../../test/support/builders/proposal.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../../test/support/builders/proposal-library.js';
import { OPEN_DAYS } from '../proposal.entity.js';
import { ProposalHistoryRepository } from '../proposal-history.repository.js';
import { ProposalQueueRepository } from '../proposal-queue.repository.js';
import { ProposalVersionsRepository } from '../proposal-versions.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { DeclineProposal } from './decline-proposal.js';
import { DeliverAllQueued } from './deliver-all-queued.js';
import { DeliverQueued } from './deliver-queued.js';
import { DraftProposal } from './draft-proposal.js';
import { LeaveQueue } from './leave-queue.js';
import { QueueProposal } from './queue-proposal.js';
import { SendProposal } from './send-proposal.js';
import { WithdrawProposalsOfBusiness } from './withdraw-proposals-of-business.js';

describe('the queue before a full attention budget', () => {
  let library: ProposalLibrary;
  beforeEach(async () => {
    library = await startProposalLibrary();
  }, 60_000);
  afterEach(() => library.close());

  const byId = (id: string) => library.get(ProposalsRepository).byId(id);
  const states = async (...ids: string[]) =>
    (await Promise.all(ids.map(byId))).map((one) => (one?.queuedAt ? 'queued' : one?.state));
  const queue = ({ sender }: Neighbours, proposalId: string, idempotencyKey = newId()) =>
    library.get(QueueProposal).execute(sender, { proposalId, idempotencyKey }, 'portal');
  const leave = ({ sender }: Neighbours, proposalId: string) =>
    library.get(LeaveQueue).execute(sender, { proposalId, idempotencyKey: newId() }, 'portal');
  const decline = ({ recipient }: Neighbours, proposalId: string) =>
    library.get(DeclineProposal).execute(recipient, { proposalId, idempotencyKey: newId() }, 'portal');
  async function refusedWithout(effect: () => Promise<unknown>): Promise<string | undefined> {
    const before = await library.everything();
    const [result] = await Promise.allSettled([effect()]);
    expect(await library.everything()).toEqual(before);
    return result?.status === 'rejected' ? (result.reason as Refusal).problems[0]?.code : 'OK';
  }
  /** A recipient with one place, which is taken, and so many neighbours with a draft each. */
  async function full(waiting: number) {
    const first = await buildProposal(library, {
      neighbours: await buildNeighbours(library, { to: { attentionBudget: 1 } }),
    });
    const others = await Promise.all(
      Array.from({ length: waiting }, async () => ({
        ...(await buildNeighbours(library)),
        to: first.to,
        recipient: first.recipient,
      })),
    );
    const drafts = await Promise.all(others.map((neighbours) => buildDraft(library, neighbours)));
    return { first, others, drafts };
  }

  it('waits with its place told, goes oldest first, and nobody new overtakes', async () => {
    const { first, others, drafts } = await full(3);
    for (const index of [0, 1]) {
      await queue(others[index]!, drafts[index]!);
      library.clock.advance({ minutes: 1 });
    }
    const places = await library.get(ProposalQueueRepository).places(drafts);
    expect(places.map(({ proposalId, place }) => [drafts.indexOf(proposalId), place]).sort()).toEqual([
      [0, 1],
      [1, 2],
    ]);
    await decline(first, first.proposal.id);
    const send = () =>
      library
        .get(SendProposal)
        .execute(others[2]!.sender, { proposalId: drafts[2]!, idempotencyKey: newId() }, 'portal');
    expect(await refusedWithout(send)).toBe('ATTENTION_FULL');
    expect(await library.get(DeliverQueued).execute(first.to.id)).toBe(1);
    expect(await states(...drafts)).toEqual(['sent', 'queued', 'draft']);
    const [version] = await library.get(ProposalVersionsRepository).currentOf([drafts[0]!]);
    expect(version).toMatchObject({ number: 1, byAccountId: others[0]!.sender.accountId, door: 'portal' });
    const request = { proposalId: drafts[0]!, side: others[0]!.from.id, first: 50 };
    const [page] = await library.get(ProposalHistoryRepository).pages([request]);
    expect(page?.edges.map(({ node }) => node.kind)).toEqual(['drafted', 'queued', 'sent']);
  });

  it('gives one place to one of two, however many workers deliver at once', async () => {
    const { first, others, drafts } = await full(2);
    await queue(others[0]!, drafts[0]!);
    library.clock.advance({ minutes: 1 });
    await queue(others[1]!, drafts[1]!);
    await decline(first, first.proposal.id);
    const deliver = library.get(DeliverQueued);
    const counts = await Promise.all(Array.from({ length: 12 }, () => deliver.execute(first.to.id)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await states(...drafts)).toEqual(['sent', 'queued']);
    expect((await library.events()).filter((name) => name === 'ProposalSent')).toHaveLength(2);
  });

  it('queues once per key, one for each sender, and cannot be changed while it waits', async () => {
    const { others, drafts } = await full(1);
    const neighbours = others[0]!;
    const answers = await Promise.all(Array.from({ length: 10 }, () => queue(neighbours, drafts[0]!, 'one')));
    expect(new Set(answers)).toEqual(new Set([drafts[0]]));
    const second = await buildDraft(library, neighbours);
    expect(await refusedWithout(() => queue(neighbours, second))).toBe('CONFLICT');
    expect(await refusedWithout(() => queue(neighbours, drafts[0]!))).toBe('CONFLICT');
    const waiting = await byId(drafts[0]!);
    const input = { fromId: neighbours.from.id, toId: neighbours.to.id, terms: waiting!.draftTerms! };
    const change = () =>
      library
        .get(DraftProposal)
        .execute(neighbours.sender, { ...input, proposalId: drafts[0], idempotencyKey: newId() }, 'portal');
    expect(await refusedWithout(change)).toBe('CONFLICT');
    expect(
      await refusedWithout(() => queue({ ...neighbours, sender: neighbours.recipient }, drafts[0]!)),
    ).toBe('NOT_FOUND');
  });

  it('can be left, and either the sender leaves or the worker delivers', async () => {
    const { first, others, drafts } = await full(1);
    await queue(others[0]!, drafts[0]!);
    await decline(first, first.proposal.id);
    const [left, delivered] = await Promise.allSettled([
      leave(others[0]!, drafts[0]!),
      library.get(DeliverQueued).execute(first.to.id),
    ]);
    const [state] = await states(drafts[0]!);
    expect(delivered).toMatchObject({ status: 'fulfilled', value: state === 'sent' ? 1 : 0 });
    expect(left.status).toBe(state === 'sent' ? 'rejected' : 'fulfilled');
  });

  it('goes at once when there is room after all', async () => {
    const neighbours = await buildNeighbours(library);
    const draft = await buildDraft(library, neighbours);
    await queue(neighbours, draft);
    expect(await states(draft)).toEqual(['sent']);
  });

  it('gives up after 21 days, and when the sender has gone', async () => {
    const { others, drafts } = await full(2);
    await queue(others[0]!, drafts[0]!);
    library.clock.advance({ days: OPEN_DAYS - 1 });
    await queue(others[1]!, drafts[1]!);
    expect(await library.get(DeliverAllQueued).execute()).toBe(0);
    library.clock.advance({ days: 1 });
    await library.db.transaction(() =>
      library.db.write.query('delete from seat where account_id = $1', [others[1]!.sender.accountId]),
    );
    expect(await library.get(DeliverAllQueued).execute()).toBe(0);
    expect(await states(...drafts)).toEqual(['draft', 'draft']);
    const request = { proposalId: drafts[1]!, side: others[1]!.from.id, first: 50 };
    const [page] = await library.get(ProposalHistoryRepository).pages([request]);
    expect(page?.edges.at(-1)?.node).toMatchObject({
      kind: 'left_queue',
      reason: 'Whoever queued it no longer acts for your business.',
    });
  });

  it('is emptied when the recipient closes', async () => {
    const { first, others, drafts } = await full(1);
    await queue(others[0]!, drafts[0]!);
    expect(await library.get(WithdrawProposalsOfBusiness).execute(first.to.id)).toBe(1);
    expect(await states(first.proposal.id, drafts[0]!)).toEqual(['withdrawn', 'draft']);
  });
});
