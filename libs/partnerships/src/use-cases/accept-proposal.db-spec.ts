import { newId, Refusal } from '#libs/common';
import { buildNeighbours, buildProposal, buildViewer } from '../../../../test/support/builders/proposal.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../../test/support/builders/proposal-library.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { PromisesRepository } from '../promises.repository.js';
import { ProposalVersionsRepository } from '../proposal-versions.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { AcceptProposal } from './accept-proposal.js';
import { DeclineProposal } from './decline-proposal.js';
import { WithdrawProposal } from './withdraw-proposal.js';

describe('AcceptProposal', () => {
  let library: ProposalLibrary;
  beforeAll(async () => {
    library = await startProposalLibrary();
  }, 60_000);
  afterAll(() => library.close());

  const sent = async () => {
    const built = await buildProposal(library);
    const version = await library.get(ProposalVersionsRepository).current(built.proposal);
    const accept = (viewer = built.recipient, key = newId(), versionHash = version.hash) =>
      library
        .get(AcceptProposal)
        .execute(viewer, { proposalId: built.proposal.id, versionHash, idempotencyKey: key }, 'portal');
    const state = async () => (await library.get(ProposalsRepository).byId(built.proposal.id))?.state;
    return { ...built, version, accept, state };
  };
  const codesOf = (results: PromiseSettledResult<unknown>[]) =>
    results.map((result) =>
      result.status === 'fulfilled' ? 'OK' : (result.reason as Refusal).problems?.[0]?.code,
    );
  async function refusedWithout(effect: () => Promise<unknown>): Promise<string | undefined> {
    const before = await library.everything();
    const [result] = await Promise.allSettled([effect()]);
    expect(await library.everything()).toEqual(before);
    return codesOf([result])[0];
  }

  it('makes one partnership with its promises, and tells of it', async () => {
    const { proposal, version, accept, from, to } = await sent();
    const { partnershipId } = await accept();
    const partnerships = library.get(PartnershipsRepository);
    expect(await partnerships.byId(partnershipId)).toMatchObject({
      proposalId: proposal.id,
      versionId: version.id,
      fromBusinessId: from.id,
      toBusinessId: to.id,
      startsOn: version.terms.startsOn,
      endsOn: version.terms.endsOn,
    });
    expect(await library.get(PromisesRepository).ofPartnerships([partnershipId])).toMatchObject([
      { key: 'ours', byBusinessId: from.id, from: version.terms.startsOn, quantity: null },
      { key: 'yours', byBusinessId: to.id, until: version.terms.endsOn, channel: 'counter_card' },
    ]);
    expect((await library.events()).slice(-2)).toEqual(['ProposalAccepted', 'PartnershipStarted']);
  });

  it('gives twenty simultaneous clicks with one key the same answer, and makes one partnership', async () => {
    const { proposal, accept, recipient } = await sent();
    const before = (await library.events()).length;
    const answers = await Promise.all(Array.from({ length: 20 }, () => accept(recipient, 'one-key')));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await library.get(PartnershipsRepository).ofProposals([proposal.id])).toHaveLength(1);
    expect((await library.events()).length - before).toBe(2);
    expect(await accept(recipient, 'one-key')).toEqual(answers[0]);
  });

  it('lets one of twenty simultaneous requests with keys of their own win', async () => {
    const { proposal, accept } = await sent();
    const codes = codesOf(await Promise.allSettled(Array.from({ length: 20 }, () => accept())));
    expect(codes.filter((code) => code === 'OK')).toHaveLength(1);
    expect(codes.filter((code) => code === 'ALREADY_DECIDED')).toHaveLength(19);
    expect(await library.get(PartnershipsRepository).ofProposals([proposal.id])).toHaveLength(1);
  });

  it('lets exactly one of accepting, declining and withdrawing at the same moment happen', async () => {
    const won = new Set<string | undefined>();
    for (let round = 0; round < 12; round += 1) {
      const { proposal, accept, sender, recipient, state } = await sent();
      const by = () => ({ proposalId: proposal.id, idempotencyKey: newId() });
      const moves = [
        () => accept(),
        () => library.get(DeclineProposal).execute(recipient, by(), 'api'),
        () => library.get(WithdrawProposal).execute(sender, by(), 'portal'),
      ];
      const shifted = moves.map((_, index) => moves[(index + round) % moves.length]!);
      const codes = codesOf(await Promise.allSettled(shifted.map((move) => move())));
      expect(codes.sort()).toEqual(['ALREADY_DECIDED', 'ALREADY_DECIDED', 'OK']);
      const partnerships = await library.get(PartnershipsRepository).ofProposals([proposal.id]);
      expect(partnerships).toHaveLength((await state()) === 'accepted' ? 1 : 0);
      won.add(await state());
    }
    expect(won.size).toBeGreaterThan(1);
  });

  it('refuses another version than the one looked at, the sender, a stranger and a late answer, and changes nothing', async () => {
    const { accept, sender, recipient } = await sent();
    const stranger = (await buildNeighbours(library)).sender;
    expect(await refusedWithout(() => accept(recipient, newId(), 'f'.repeat(64)))).toBe('STALE_VERSION');
    expect(await refusedWithout(() => accept(sender))).toBe('NOT_ALLOWED');
    expect(await refusedWithout(() => accept(stranger))).toBe('NOT_FOUND');
    library.clock.advance({ days: 21 });
    expect(await refusedWithout(() => accept())).toBe('EXPIRED');
  });

  it('refuses the person who made the offer, on whichever side they sit', async () => {
    const { accept, sender, to } = await sent();
    const seat = { seatId: newId(), businessId: to.id, role: 'owner' } as const;
    const both = { ...sender, actingForId: to.id, seats: [...sender.seats, seat] };
    expect(await refusedWithout(() => accept(both))).toBe('NOT_ALLOWED');
    const colleague = await buildViewer(library, to.id);
    expect(await accept(colleague)).toHaveProperty('partnershipId');
  });

  it('refuses the same key for another request', async () => {
    const { accept, recipient } = await sent();
    await accept(recipient, 'reused');
    const other = await sent();
    const reuse = () => other.accept({ ...other.recipient, accountId: recipient.accountId }, 'reused');
    expect(await refusedWithout(reuse)).toBe('CONFLICT');
  });
});
