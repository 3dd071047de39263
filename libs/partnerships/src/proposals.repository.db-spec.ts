import { addDays, dayIn, newId } from '#libs/common';
import type { Viewer } from '#libs/identity';
import {
  buildDraft,
  buildNeighbours,
  buildProposal,
  someTerms,
} from '../../../test/support/builders/proposal.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../test/support/builders/proposal-library.js';
import { sentBy } from '../../../test/support/count-statements.js';
import { ProposalCounts } from './proposal-counts.repository.js';
import { OPEN_DAYS, type Proposal } from './proposal.entity.js';
import { ProposalVersionsRepository } from './proposal-versions.repository.js';
import { type ProposalBox, ProposalsRepository, PROPOSAL_BOXES } from './proposals.repository.js';
import { CounterProposal } from './use-cases/counter-proposal.js';
import { DeclineProposal } from './use-cases/decline-proposal.js';
import { SnoozeProposal } from './use-cases/snooze-proposal.js';

describe('ProposalsRepository', () => {
  let library: ProposalLibrary;
  beforeEach(async () => {
    library = await startProposalLibrary();
  }, 60_000);
  afterEach(() => library.close());

  const list = async (business: string, box: ProposalBox, first = 20, after?: string) => {
    const page = await library
      .get(ProposalsRepository)
      .ofBusiness(business, box, library.clock.now(), { first, after });
    return { ids: page.edges.map(({ node }) => node.id), last: page.edges.at(-1)?.cursor, ...page };
  };
  const boxes = async (business: string) =>
    Object.fromEntries(
      await Promise.all(PROPOSAL_BOXES.map(async (box) => [box, (await list(business, box)).ids])),
    ) as Record<ProposalBox, string[]>;

  it('sorts proposals into boxes, differently for each side, and by the clock', async () => {
    const neighbours = await buildNeighbours(library);
    const { from, to, recipient } = neighbours;
    const one = (await buildProposal(library, { neighbours })).proposal.id;
    library.clock.advance({ minutes: 1 });
    const two = (await buildProposal(library, { neighbours })).proposal.id;
    library.clock.advance({ minutes: 1 });
    const draft = await buildDraft(library, neighbours);
    library.clock.advance({ minutes: 1 });
    const decline = { proposalId: one, idempotencyKey: newId() };
    await library.get(DeclineProposal).execute(recipient, decline, 'portal');
    expect(await boxes(from.id)).toEqual({
      all: [one, draft, two],
      your_turn: [],
      later: [],
      sent: [two],
      decided: [one],
      drafts: [draft],
    });
    expect(await boxes(to.id)).toEqual({
      all: [two, one],
      your_turn: [two],
      later: [],
      sent: [],
      decided: [one],
      drafts: [],
    });
    const counts = library.get(ProposalCounts);
    const count = [{ businessId: to.id, count: 1 }];
    expect(await counts.yourTurn([from.id, to.id], library.clock.now())).toEqual(count);
    expect(await counts.openIncoming([from.id, to.id], library.clock.now())).toEqual(count);
    library.clock.advance({ days: OPEN_DAYS });
    expect(await boxes(to.id)).toMatchObject({ your_turn: [], decided: [one, two] });
    expect(await counts.yourTurn([to.id], library.clock.now())).toEqual([]);
  });

  /** What `to` reads, page by page, with something that happens before each next page. */
  async function read(business: string, first: number, between: (seen: string[]) => Promise<void>) {
    const seen: string[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await list(business, 'all', first, after);
      seen.push(...page.ids);
      if (!page.hasNextPage) return seen;
      after = page.last;
      await between(seen);
    }
  }
  const nothing = () => Promise.resolve();
  const by = (proposalId: string) => ({ proposalId, idempotencyKey: newId() });

  /** Seven proposals between two shops: three that wait for `to`, among older and newer ones that do not. */
  async function mixed() {
    const neighbours = await buildNeighbours(library, { to: { attentionBudget: 99 } });
    const { from, to, sender, recipient } = neighbours;
    const back = { from: to, to: from, sender: recipient, recipient: sender };
    const waiting: string[] = [];
    const others: string[] = [];
    for (const theirs of [true, false, false, true, true, false, false]) {
      library.clock.advance({ minutes: 1 });
      const { proposal } = await buildProposal(library, { neighbours: theirs ? neighbours : back });
      (theirs ? waiting : others).unshift(proposal.id);
    }
    library.clock.advance({ minutes: 1 });
    const counter = async (id: string, viewer: Viewer) => {
      library.clock.advance({ minutes: 1 });
      const proposal = (await library.get(ProposalsRepository).byId(id)) as Proposal;
      const { hash: versionHash } = await library.get(ProposalVersionsRepository).current(proposal);
      const input = { ...by(id), versionHash, terms: someTerms({ title: `Rather this, ${newId()}` }) };
      await library.get(CounterProposal).execute(viewer, input, 'portal');
    };
    const snooze = async (id: string, days: number | null) => {
      library.clock.advance({ minutes: 1 });
      const until = days === null ? null : addDays(dayIn(to.timeZone, library.clock.now()), days);
      await library.get(SnoozeProposal).execute(recipient, { ...by(id), until }, 'portal');
    };
    return { from, to, sender, recipient, waiting, others, counter, snooze, all: [...waiting, ...others] };
  }

  it('puts what waits for the reader first, newest first in both groups, for each side its own', async () => {
    const { from, to, waiting, others } = await mixed();
    expect((await list(to.id, 'all')).ids).toEqual([...waiting, ...others]);
    expect((await list(from.id, 'all')).ids).toEqual([...others, ...waiting]);
  });

  it.each([1, 2, 3, 4, 6, 7])('pages by %d over the border of the two groups, each once', async (first) => {
    const { to, all } = await mixed();
    expect(await read(to.id, first, nothing)).toEqual(all);
  });

  it('counts among the rest what was put off, until it comes back', async () => {
    const { to, waiting, others, snooze } = await mixed();
    const [first, second, third] = waiting as [string, string, string];
    await snooze(second, 2);
    const [newest, next, ...older] = others as [string, string, ...string[]];
    expect((await list(to.id, 'all')).ids).toEqual([first, third, newest, next, second, ...older]);
    library.clock.advance({ days: 2 });
    expect((await list(to.id, 'all')).ids).toEqual([...waiting, ...others]);
  });

  it('never passes over a proposal that becomes the turn of the reader between two pages', async () => {
    for (const first of [1, 3, 4, 6]) {
      const { to, sender, all, others, counter } = await mixed();
      const moved = others.at(-1) as string;
      let once = false;
      const seen = await read(to.id, first, async () => {
        if (!once) await counter(moved, sender);
        once = true;
      });
      expect([...seen]).toEqual([...all.filter((id) => id !== moved), moved]);
    }
  });

  it('never passes over one that is no longer the turn of the reader, is put off, or comes back', async () => {
    for (const first of [1, 2, 3]) {
      const { to, recipient, all, waiting, counter, snooze } = await mixed();
      const [countered, later, back] = waiting as [string, string, string];
      await snooze(back, 3);
      let page = 0;
      const seen = await read(to.id, first, async () => {
        page += 1;
        if (page === 1) await snooze(later, 1);
        if (page === 2) await snooze(back, null);
        if (page === 3) await counter(countered, recipient);
      });
      expect([...new Set(seen)].sort()).toEqual([...all].sort());
    }
  });

  it('tells of a new one at the end of a list that began before it', async () => {
    const { to, from, sender, recipient, all } = await mixed();
    const made: string[] = [];
    const seen = await read(to.id, 4, async () => {
      library.clock.advance({ minutes: 1 });
      if (made.length > 0) return;
      made.push((await buildProposal(library, { neighbours: { from, to, sender, recipient } })).proposal.id);
    });
    expect(seen).toEqual([...all, ...made]);
    expect((await list(to.id, 'all')).ids[0]).toBe(made[0]);
  });

  it('finds a box by the indices on the two businesses', async () => {
    const { to } = await mixed();
    const sent = await sentBy(() => list(to.id, 'all'));
    expect(sent).toHaveLength(1);
    const [{ text, values }] = sent as [(typeof sent)[number]];
    const plan = await library.db.transaction(async () => {
      await library.db.write.query('set local enable_seqscan = off');
      const rows: Record<string, string>[] = await library.db.write.query(`explain ${text}`, [...values]);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan).not.toContain('Seq Scan');
    for (const index of ['proposal_from_business_id_idx', 'proposal_to_business_id_idx']) {
      expect(plan).toContain(index);
    }
  });

  it.each([
    ['a day', ['yesterday', 0, 1, newId()]],
    ['a year that no database knows', ['+123456-01-01T00:00:00Z', 0, 1, newId()]],
    ['a group', [new Date().toISOString(), 1.5, 1, newId()]],
    ['a place', [new Date().toISOString(), 1, 'near', newId()]],
    ['an id', [new Date().toISOString(), 1, 1, 'drop table']],
    ['a cursor of another list', [new Date().toISOString(), newId()]],
  ])('refuses a cursor it did not make: %s', async (_, key) => {
    const forged = Buffer.from(JSON.stringify(key)).toString('base64url');
    await expect(list(newId(), 'all', 20, forged)).rejects.toThrow('not one of ours');
  });
});
