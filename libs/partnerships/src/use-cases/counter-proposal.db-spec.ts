import { newId, type Refusal } from '#libs/common';
import { buildNeighbours, buildProposal, someTerms } from '../../../../test/support/builders/proposal.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../../test/support/builders/proposal-library.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import type { Proposal } from '../proposal.entity.js';
import { ProposalVersionsRepository } from '../proposal-versions.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import type { Terms } from '../terms.js';
import { AcceptProposal } from './accept-proposal.js';
import { CounterProposal } from './counter-proposal.js';

describe('CounterProposal', () => {
  let library: ProposalLibrary;
  beforeAll(async () => {
    library = await startProposalLibrary();
  }, 60_000);
  afterAll(() => library.close());

  const read = async (id: string) => (await library.get(ProposalsRepository).byId(id)) as Proposal;
  const hashOf = async (id: string) =>
    (await library.get(ProposalVersionsRepository).current(await read(id))).hash;
  const sent = async () => {
    const built = await buildProposal(library);
    const { id } = built.proposal;
    const hash = await hashOf(id);
    const counter = (
      viewer = built.recipient,
      terms: Partial<Terms> = { title: 'Two weeks more' },
      { versionHash = hash, idempotencyKey = newId() } = {},
    ) =>
      library
        .get(CounterProposal)
        .execute(viewer, { proposalId: id, versionHash, terms: someTerms(terms), idempotencyKey }, 'portal');
    const accept = async (viewer = built.sender, versionHash?: string) =>
      library
        .get(AcceptProposal)
        .execute(
          viewer,
          { proposalId: id, versionHash: versionHash ?? (await hashOf(id)), idempotencyKey: newId() },
          'portal',
        );
    return { ...built, id, hash, counter, accept };
  };
  async function refusedWithout(effect: () => Promise<unknown>): Promise<string | undefined> {
    const before = await library.everything();
    const [result] = await Promise.allSettled([effect()]);
    expect(await library.everything()).toEqual(before);
    return result?.status === 'rejected' ? (result.reason as Refusal).problems[0]?.code : 'OK';
  }

  it('puts the next version in force, hands the turn over and starts the time again', async () => {
    const { id, hash, counter, from, to, recipient } = await sent();
    const first = await read(id);
    library.clock.advance({ hours: 30 });
    expect(await counter()).toBe(id);
    const after = await read(id);
    expect(after).toMatchObject({ state: 'sent', currentVersion: 2, turnBusinessId: from.id });
    expect(after.expiresAt!.getTime() - first.expiresAt!.getTime()).toBe(30 * 3_600_000);
    const versions = library.get(ProposalVersionsRepository);
    const [page] = await versions.pages([{ proposalId: id, first: 10 }]);
    expect(page!.edges.map(({ node }) => node)).toMatchObject([
      { number: 2, byBusinessId: to.id, byAccountId: recipient.accountId, door: 'portal' },
      { number: 1, byBusinessId: from.id, hash },
    ]);
    expect(page!.edges[0]!.node.hash).not.toBe(hash);
    expect((await library.events()).at(-1)).toBe('ProposalCountered');
  });

  it('goes to and fro until one side accepts what it has read', async () => {
    const { id, hash, counter, accept, sender, recipient } = await sent();
    await counter();
    const second = await hashOf(id);
    await counter(sender, { title: 'One week more' }, { versionHash: second });
    expect(await refusedWithout(() => accept(recipient, hash))).toBe('STALE_VERSION');
    expect(await refusedWithout(() => accept(recipient, second))).toBe('STALE_VERSION');
    expect(await refusedWithout(() => accept(sender))).toBe('NOT_ALLOWED');
    const { partnershipId } = await accept(recipient);
    const [, , current] = await library.get(ProposalVersionsRepository).at([
      { proposalId: id, number: 1 },
      { proposalId: id, number: 2 },
      { proposalId: id, number: 3 },
    ]);
    const partnership = await library.get(PartnershipsRepository).byId(partnershipId);
    expect(partnership?.versionId).toBe(current!.id);
    expect(current!.terms.title).toBe('One week more');
  });

  it('refuses an unseen version, the wrong side, a stranger, the same terms, unsound terms and a late answer, and changes nothing', async () => {
    const { counter, sender, recipient } = await sent();
    const stranger = (await buildNeighbours(library)).sender;
    const unseen = { versionHash: 'f'.repeat(64) };
    expect(await refusedWithout(() => counter(recipient, { title: 'x' }, unseen))).toBe('STALE_VERSION');
    expect(await refusedWithout(() => counter(sender))).toBe('NOT_ALLOWED');
    expect(await refusedWithout(() => counter(stranger))).toBe('NOT_FOUND');
    expect(await refusedWithout(() => counter(recipient, {}))).toBe('INVALID');
    expect(await refusedWithout(() => counter(recipient, { theyGet: '' }))).toBe('REQUIRED');
    library.clock.advance({ days: 21 });
    expect(await refusedWithout(() => counter())).toBe('EXPIRED');
  });

  it('gives simultaneous retries one answer and makes one version', async () => {
    const { id, counter, recipient } = await sent();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => counter(recipient, { title: 'Other' }, { idempotencyKey: 'one' })),
    );
    expect(new Set(answers)).toEqual(new Set([id]));
    expect((await read(id)).currentVersion).toBe(2);
  });
});
