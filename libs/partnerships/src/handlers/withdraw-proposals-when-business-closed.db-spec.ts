import { newId } from '#libs/common';
import { BusinessClosed, BusinessesRepository } from '#libs/directory';
import { JobRunner } from '#libs/outbox';
import { createLogger } from '#libs/config';
import { buildDraft, buildProposal } from '../../../../test/support/builders/proposal.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../../test/support/builders/proposal-library.js';
import { WithdrawProposalsWhenBusinessClosed } from './withdraw-proposals-when-business-closed.js';
import { OPEN_DAYS } from '../proposal.entity.js';
import { ExpireProposals } from '../use-cases/expire-proposals.js';
import { ProposalsRepository } from '../proposals.repository.js';

describe('WithdrawProposalsWhenBusinessClosed', () => {
  let library: ProposalLibrary;
  beforeEach(async () => {
    library = await startProposalLibrary();
  }, 60_000);
  afterEach(() => library.close());

  const stateOf = async (id: string) => (await library.get(ProposalsRepository).byId(id))?.state;

  it('takes back what is open on both sides, and only once it is closed', async () => {
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

  it('leaves to the timetable what has run out, and takes back the rest', async () => {
    const { from, to, proposal, ...people } = await buildProposal(library);
    library.clock.advance({ days: OPEN_DAYS, minutes: 1 });
    const fresh = await buildProposal(library, { neighbours: { from, to, ...people } });
    await library.db.transaction(async () => {
      await library.get(BusinessesRepository).change(to.id, { status: 'closed' });
      await library.get(WithdrawProposalsWhenBusinessClosed).handle({ businessId: to.id });
    });
    expect(await stateOf(proposal.id)).toBe('sent');
    expect(await stateOf(fresh.proposal.id)).toBe('withdrawn');
    await library.get(ExpireProposals).execute();
    expect(await stateOf(proposal.id)).toBe('expired');
  });

  it('runs from the event', async () => {
    const { to, proposal } = await buildProposal(library);
    await library.db.transaction(async () => {
      await library.get(BusinessesRepository).change(to.id, { status: 'closed' });
      await library.db.write.query(`insert into outbox_event (id, name, payload) values ($1, $2, $3)`, [
        newId(),
        BusinessClosed.eventName,
        { businessId: to.id },
      ]);
    });
    await library.get(JobRunner).drain(createLogger({ LOG_LEVEL: 'silent' }, 'test'));
    expect(await stateOf(proposal.id)).toBe('withdrawn');
  });
});
