import { newId } from '#libs/common';
import { JobRunner } from '#libs/outbox';
import { buildNeighbours, buildProposal } from '../../../../test/support/builders/proposal.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../../test/support/builders/proposal-library.js';
import { OPEN_DAYS } from '../proposal.entity.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { DeclineProposal } from './decline-proposal.js';
import { ExpireProposals } from './expire-proposals.js';

describe('ExpireProposals', () => {
  let library: ProposalLibrary;
  beforeEach(async () => {
    library = await startProposalLibrary();
  }, 60_000);
  afterEach(() => library.close());

  const stateOf = async (id: string) => (await library.get(ProposalsRepository).byId(id))?.state;

  it('ends a proposal once its time is over, whichever of two workers comes first, and only then', async () => {
    const neighbours = await buildNeighbours(library, { to: { attentionBudget: 9 } });
    const [one, two, answered] = [
      await buildProposal(library, { neighbours }),
      await buildProposal(library, { neighbours }),
      await buildProposal(library, { neighbours }),
    ];
    const decline = { proposalId: answered.proposal.id, idempotencyKey: newId() };
    await library.get(DeclineProposal).execute(neighbours.recipient, decline, 'portal');
    const expire = () => library.get(ExpireProposals).execute();
    library.clock.advance({ days: OPEN_DAYS, minutes: -1 });
    expect(await expire()).toBe(0);
    library.clock.advance({ minutes: 1 });
    const [a, b] = await Promise.all([expire(), expire()]);
    expect(a + b).toBe(2);
    expect(await Promise.all([one, two, answered].map(({ proposal }) => stateOf(proposal.id)))).toEqual([
      'expired',
      'expired',
      'declined',
    ]);
    expect((await library.events()).filter((name) => name === 'ProposalExpired')).toHaveLength(2);
  });

  it('runs on the timetable', async () => {
    const { proposal } = await buildProposal(library);
    library.clock.advance({ days: OPEN_DAYS });
    await library.get(JobRunner).tick();
    expect(await stateOf(proposal.id)).toBe('expired');
  });
});
