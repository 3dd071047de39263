import { newId } from '#libs/common';
import { BusinessClosed, BusinessesRepository } from '#libs/directory';
import { JobRunner } from '#libs/outbox';
import { createLogger } from '#libs/config';
import { buildDraft, buildNeighbours, buildProposal } from '../../../../test/support/builders/proposal.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../../test/support/builders/proposal-library.js';
import { WithdrawProposalsWhenBusinessClosed } from '../handlers/withdraw-proposals-when-business-closed.js';
import { OPEN_DAYS } from '../proposal.entity.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { DeclineProposal } from './decline-proposal.js';
import { ExpireProposals } from './expire-proposals.js';

describe('what nobody decides', () => {
  let library: ProposalLibrary;
  beforeEach(async () => {
    library = await startProposalLibrary();
  }, 60_000);
  afterEach(() => library.close());

  const stateOf = async (id: string) => (await library.get(ProposalsRepository).byId(id))?.state;

  it('expires once its time is over, whichever of two workers comes first, and only then', async () => {
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

  it('is taken back on both sides when a business closes, and only then', async () => {
    const { from, to, proposal, ...people } = await buildProposal(library);
    const draft = await buildDraft(library, { from, to, ...people });
    const untouched = await buildProposal(library);
    const handler = library.get(WithdrawProposalsWhenBusinessClosed);
    const handle = () => library.db.transaction(() => handler.handle({ businessId: to.id }));
    await handle();
    expect(await stateOf(proposal.id)).toBe('sent');
    await library.db.transaction(() => library.get(BusinessesRepository).change(to.id, { status: 'closed' }));
    await handle();
    await handle();
    expect(await stateOf(proposal.id)).toBe('withdrawn');
    expect(await stateOf(draft)).toBe('draft');
    expect(await stateOf(untouched.proposal.id)).toBe('sent');
    expect((await library.events()).filter((name) => name === 'ProposalWithdrawn')).toHaveLength(1);
  });

  it('runs from the event and from the timetable', async () => {
    const { to, proposal } = await buildProposal(library);
    const late = await buildProposal(library);
    await library.db.transaction(async () => {
      await library.get(BusinessesRepository).change(to.id, { status: 'closed' });
      await library.db.write.query(`insert into outbox_event (id, name, payload) values ($1, $2, $3)`, [
        newId(),
        BusinessClosed.eventName,
        { businessId: to.id },
      ]);
    });
    const runner = library.get(JobRunner);
    await runner.drain(createLogger({ LOG_LEVEL: 'silent' }, 'test'));
    expect(await stateOf(proposal.id)).toBe('withdrawn');
    library.clock.advance({ days: OPEN_DAYS });
    await runner.tick();
    expect(await stateOf(late.proposal.id)).toBe('expired');
  });
});
