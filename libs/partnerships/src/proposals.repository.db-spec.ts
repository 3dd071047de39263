import { newId } from '#libs/common';
import { buildDraft, buildNeighbours, buildProposal } from '../../../test/support/builders/proposal.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../test/support/builders/proposal-library.js';
import { ProposalCounts } from './proposal-counts.repository.js';
import { OPEN_DAYS } from './proposal.entity.js';
import { type ProposalBox, ProposalsRepository, PROPOSAL_BOXES } from './proposals.repository.js';
import { DeclineProposal } from './use-cases/decline-proposal.js';

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
      all: [one, two],
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

  it('pages without losing or repeating a row, also while rows move', async () => {
    const neighbours = await buildNeighbours(library, { to: { attentionBudget: 99 } });
    const made: string[] = [];
    for (let index = 0; index < 7; index += 1) {
      made.unshift((await buildProposal(library, { neighbours })).proposal.id);
      if (index % 2) library.clock.advance({ minutes: 1 });
    }
    const seen: string[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await list(neighbours.to.id, 'all', 3, after);
      seen.push(...page.ids);
      if (!page.hasNextPage) break;
      after = page.last;
      const newest = await buildProposal(library, { neighbours });
      expect(seen).not.toContain(newest.proposal.id);
    }
    expect([...seen].sort()).toEqual([...made].sort());
  });

  it('refuses a cursor it did not make', async () => {
    const forged = Buffer.from(JSON.stringify(['yesterday', 'drop table'])).toString('base64url');
    await expect(list(newId(), 'all', 20, forged)).rejects.toThrow('not one of ours');
  });
});
