import { addDays, dayIn, newId, type Refusal } from '#libs/common';
import { BlocksRepository, BusinessesRepository } from '#libs/directory';
import { buildNeighbours, buildProposal, someTerms } from '../../../../test/support/builders/proposal.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../../test/support/builders/proposal-library.js';
import { ProposalCounts } from '../proposal-counts.repository.js';
import type { Proposal } from '../proposal.entity.js';
import { ProposalHistoryRepository } from '../proposal-history.repository.js';
import { ProposalVersionsRepository } from '../proposal-versions.repository.js';
import { type ProposalBox, ProposalsRepository } from '../proposals.repository.js';
import { AcceptProposal } from './accept-proposal.js';
import { CounterProposal } from './counter-proposal.js';
import { DraftCounter } from './draft-counter.js';
import { ReleaseVersion } from './release-version.js';
import { RecallProposal } from './recall-proposal.js';
import { RemindOfProposals } from './remind-of-proposals.js';
import { SendProposal } from './send-proposal.js';
import { SnoozeProposal } from './snooze-proposal.js';

describe('what a side does for itself', () => {
  let library: ProposalLibrary;
  beforeEach(async () => {
    library = await startProposalLibrary({ RECALL_SECONDS: '120' });
  }, 60_000);
  afterEach(() => library.close());

  const read = async (id: string) => (await library.get(ProposalsRepository).byId(id)) as Proposal;
  const hashOf = async (id: string) =>
    (await library.get(ProposalVersionsRepository).current(await read(id))).hash;
  const by = (proposalId: string) => ({ proposalId, idempotencyKey: newId() });
  const linesFor = async (proposalId: string, side: string) => {
    const [page] = await library.get(ProposalHistoryRepository).pages([{ proposalId, side, first: 50 }]);
    return page!.edges.map(({ node }) => `${node.kind} ${node.versionNumber}`);
  };
  const box = async (business: string, name: ProposalBox) => {
    const page = await library
      .get(ProposalsRepository)
      .ofBusiness(business, name, library.clock.now(), { first: 20 });
    return page.edges.map(({ node }) => node.id);
  };
  const sent = async () => {
    const built = await buildProposal(library);
    const { id } = built.proposal;
    const counter = async () =>
      library
        .get(CounterProposal)
        .execute(
          built.recipient,
          { ...by(id), versionHash: await hashOf(id), terms: someTerms({ title: 'Two weeks more' }) },
          'portal',
        );
    const recall = (viewer = built.sender) => library.get(RecallProposal).execute(viewer, by(id), 'portal');
    const snooze = (until: string | null, viewer = built.recipient) =>
      library.get(SnoozeProposal).execute(viewer, { ...by(id), until }, 'portal');
    return { ...built, id, counter, recall, snooze };
  };
  async function refusedWithout(effect: () => Promise<unknown>): Promise<string | undefined> {
    const before = await library.everything();
    const [result] = await Promise.allSettled([effect()]);
    expect(await library.everything()).toEqual(before);
    return result?.status === 'rejected' ? (result.reason as Refusal).problems[0]?.code : 'OK';
  }

  describe('RecallProposal', () => {
    it('makes a proposal a draft again, as if it had never been sent', async () => {
      const { id, proposal, recall, sender, from, to } = await sent();
      const hash = await hashOf(id);
      library.clock.advance({ minutes: 1 });
      expect(await recall()).toBe(id);
      expect(await read(id)).toMatchObject({
        state: 'draft',
        currentVersion: 0,
        turnBusinessId: null,
        expiresAt: null,
        draftTerms: someTerms(),
        createdAt: proposal.createdAt,
      });
      expect(await library.get(ProposalVersionsRepository).currentOf([id])).toEqual([]);
      expect(await box(to.id, 'all')).toEqual([]);
      expect(await box(from.id, 'drafts')).toEqual([id]);
      expect(await linesFor(id, from.id)).toEqual(['drafted null', 'sent 1', 'recalled 1']);
      await library.get(SendProposal).execute(sender, by(id), 'portal');
      expect(await hashOf(id)).toBe(hash);
      expect(await linesFor(id, to.id)).toEqual(['sent 1']);
      expect(await linesFor(id, from.id)).toEqual(['drafted null', 'sent 1', 'recalled 1', 'sent 1']);
    });

    it('brings the version a counter answered back, with its turn and its time, and keeps the counter for its maker', async () => {
      const { id, counter, recall, recipient, from, to } = await sent();
      const before = await read(id);
      library.clock.advance({ hours: 5 });
      await counter();
      await recall(recipient);
      const after = await read(id);
      expect(after).toMatchObject({ state: 'sent', currentVersion: 1, turnBusinessId: to.id });
      expect(after.expiresAt).toEqual(before.expiresAt);
      expect(after.draftTerms?.title).toBe('Two weeks more');
      expect(await linesFor(id, from.id)).toEqual(['drafted null', 'sent 1']);
      await counter();
      expect((await read(id)).draftTerms).toBeNull();
      expect(await linesFor(id, from.id)).toEqual(['drafted null', 'sent 1', 'countered 2']);
    });

    it('is too late after two minutes, once the mail left, and for anybody but the side that sent it', async () => {
      const { id, recall, recipient } = await sent();
      const stranger = (await buildNeighbours(library)).sender;
      expect(await refusedWithout(() => recall(recipient))).toBe('NOT_ALLOWED');
      expect(await refusedWithout(() => recall(stranger))).toBe('NOT_FOUND');
      library.clock.advance({ minutes: 2 });
      expect(await refusedWithout(() => recall())).toBe('NOT_ALLOWED');
      const early = await sent();
      expect(await library.get(ReleaseVersion).execute(early.id, 1)).toBe(true);
      expect(await refusedWithout(() => early.recall())).toBe('NOT_ALLOWED');
      expect(await library.get(ReleaseVersion).execute(id, 2)).toBe(false);
    });

    it('and letting the mail leave at the same moment: one of the two happens, never both', async () => {
      const outcomes = new Set<string>();
      for (let round = 0; round < 12; round += 1) {
        const { id, recall } = await sent();
        const moves = [() => recall(), () => library.get(ReleaseVersion).execute(id, 1)];
        const results = await Promise.allSettled(
          (round % 2 ? moves.toReversed() : moves).map((move) => move()),
        );
        const ordered = round % 2 ? results.toReversed() : results;
        const recalled = ordered[0]!.status === 'fulfilled';
        const left = ordered[1]?.status === 'fulfilled' && ordered[1].value === true;
        expect(recalled).toBe(!left);
        expect((await read(id)).state).toBe(recalled ? 'draft' : 'sent');
        outcomes.add(recalled ? 'recalled' : 'left');
      }
      expect(outcomes.size).toBeGreaterThan(0);
    });
  });

  describe('SnoozeProposal', () => {
    it('takes it from "your turn" until its day, and shows the other side nothing', async () => {
      const { id, snooze, from, to } = await sent();
      const before = await read(id);
      const day = addDays(dayIn(to.timeZone, library.clock.now()), 3);
      await snooze(day);
      const count = () => library.get(ProposalCounts).yourTurn([to.id], library.clock.now());
      expect([await box(to.id, 'your_turn'), await box(to.id, 'later'), await count()]).toEqual([
        [],
        [id],
        [],
      ]);
      expect(await linesFor(id, from.id)).toEqual(['drafted null', 'sent 1']);
      expect(await linesFor(id, to.id)).toEqual(['sent 1', 'snoozed 1']);
      expect((await read(id)).changedAt).toEqual(before.changedAt);
      library.clock.advance({ days: 3 });
      expect(await box(to.id, 'your_turn')).toEqual([id]);
      expect(await count()).toEqual([{ businessId: to.id, count: 1 }]);
    });

    it('is taken back, and ended by a counter', async () => {
      const { id, snooze, counter, to } = await sent();
      const day = addDays(dayIn(to.timeZone, library.clock.now()), 3);
      await snooze(day);
      await snooze(null);
      expect(await box(to.id, 'your_turn')).toEqual([id]);
      await snooze(day);
      await counter();
      expect((await read(id)).snoozedUntil).toBeNull();
    });

    it('refuses today, a day after the end, no day, and the side that waits', async () => {
      const { snooze, to, sender } = await sent();
      const day = (days: number) => addDays(dayIn(to.timeZone, library.clock.now()), days);
      for (const wrong of [day(0), day(22), 'soon']) {
        expect(await refusedWithout(() => snooze(wrong))).toBe('INVALID');
      }
      expect(await refusedWithout(() => snooze(day(2), sender))).toBe('NOT_ALLOWED');
    });
  });

  describe('DraftCounter', () => {
    it('keeps the terms for the side that is asked, and for no other', async () => {
      const { id, sender, recipient } = await sent();
      const draft = (viewer = recipient) =>
        library.get(DraftCounter).execute(viewer, { proposalId: id, terms: someTerms({ title: '' }) });
      expect(await refusedWithout(() => draft(sender))).toBe('NOT_ALLOWED');
      await draft();
      expect((await read(id)).draftTerms?.title).toBe('');
      await library
        .get(AcceptProposal)
        .execute(recipient, { ...by(id), versionHash: await hashOf(id) }, 'portal');
      expect((await read(id)).draftTerms).toBeNull();
    });
  });

  describe('RemindOfProposals', () => {
    it('reminds once of each version, three days before it runs out', async () => {
      const { id, counter } = await sent();
      const remind = () => library.get(RemindOfProposals).execute();
      library.clock.advance({ days: 17, hours: 23 });
      expect(await remind()).toBe(0);
      library.clock.advance({ hours: 1 });
      expect([await remind(), await remind()]).toEqual([1, 0]);
      expect((await library.events()).filter((name) => name === 'ProposalReminded')).toHaveLength(1);
      await library.get(ReleaseVersion).execute(id, 1);
      await counter();
      expect(await remind()).toBe(0);
      library.clock.advance({ days: 18 });
      expect(await remind()).toBe(1);
    });

    it('leaves decided and run out proposals alone', async () => {
      const { id, recipient } = await sent();
      await sent();
      await library
        .get(AcceptProposal)
        .execute(recipient, { ...by(id), versionHash: await hashOf(id) }, 'portal');
      library.clock.advance({ days: 21 });
      expect(await library.get(RemindOfProposals).execute()).toBe(0);
    });
  });

  describe('answering somebody who closed or was blocked', () => {
    it('is refused in the same words for both, and says to the one who blocked that they did', async () => {
      const words = async (arrange: (pair: { from: string; to: string }) => Promise<unknown>) => {
        const { id, recipient, from, to } = await sent();
        await library.db.transaction(() => arrange({ from: from.id, to: to.id }));
        const before = await library.everything();
        const versionHash = await hashOf(id);
        const answers = await Promise.allSettled([
          library.get(AcceptProposal).execute(recipient, { ...by(id), versionHash }, 'portal'),
          library
            .get(CounterProposal)
            .execute(recipient, { ...by(id), versionHash, terms: someTerms({ title: 'Other' }) }, 'portal'),
        ]);
        expect(await library.everything()).toEqual(before);
        const told = answers.map((answer) =>
          answer.status === 'rejected' ? (answer.reason as Refusal).problems : null,
        );
        expect(told[0]).toEqual(told[1]);
        return told[0];
      };
      const blocks = library.get(BlocksRepository);
      const closed = await words(({ from }) =>
        library.get(BusinessesRepository).change(from, { status: 'closed' }),
      );
      expect(await words(({ from, to }) => blocks.add(from, to))).toEqual(closed);
      expect(await words(({ from, to }) => blocks.add(to, from))).toEqual([
        { code: 'BLOCKED', message: 'You have blocked Bloom & Wild. Unblock them first.' },
      ]);
    });
  });
});
