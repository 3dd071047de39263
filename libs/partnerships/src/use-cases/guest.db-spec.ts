import { hashSecret, newId, Refusal } from '#libs/common';
import { buildNeighbours, buildProposal } from '../../../../test/support/builders/proposal.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../../test/support/builders/proposal-library.js';
import { OPEN_DAYS } from '../proposal.entity.js';
import { READABLE_DAYS_AFTER_END } from '../proposal-capability.entity.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { ProposalHistoryRepository } from '../proposal-history.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { ProposalVersionsRepository } from '../proposal-versions.repository.js';
import { AcceptAsGuest } from './accept-as-guest.js';
import { DeclineAsGuest } from './decline-as-guest.js';
import { IssueCapability } from './issue-capability.js';
import { OpenAsGuest } from './open-as-guest.js';
import { RevokeCapabilities } from './revoke-capabilities.js';

describe('a recipient without an account', () => {
  let library: ProposalLibrary;
  beforeEach(async () => {
    library = await startProposalLibrary();
  }, 60_000);
  afterEach(() => library.close());

  async function mailed() {
    const to = { status: 'listed', email: 'hello@kestrel.example' } as const;
    const built = await buildProposal(library, { neighbours: await buildNeighbours(library, { to }) });
    const issued = await library.get(IssueCapability).execute(built.proposal.id);
    const { hash } = await library.get(ProposalVersionsRepository).current(built.proposal);
    return { ...built, issued: issued!, token: issued!.secret, hash };
  }
  const open = (token: string) => library.get(OpenAsGuest).execute(token);
  const accept = (token: string, versionHash: string, idempotencyKey = newId()) =>
    library.get(AcceptAsGuest).execute({ token, versionHash, idempotencyKey });
  const history = async (proposalId: string) => {
    const proposal = await library.get(ProposalsRepository).byId(proposalId);
    const request = { proposalId, side: proposal?.fromBusinessId ?? '', first: 50 };
    const [page] = await library.get(ProposalHistoryRepository).pages([request]);
    return page!.edges.map(({ node }) => [node.kind, node.door].join(' '));
  };
  async function code(work: () => Promise<unknown>): Promise<string | undefined> {
    const before = await library.everything();
    const [result] = await Promise.allSettled([work()]);
    expect(await library.everything()).toEqual(before);
    return result.status === 'rejected' ? (result.reason as Refusal).problems[0]?.code : 'OK';
  }

  it('gets a secret of which only the hash is kept', async () => {
    const { issued, proposal } = await mailed();
    expect(issued.address).toBe('hello@kestrel.example');
    const rows: { row: string; secret_hash: Buffer }[] = await library.db.read.query(
      'select c::text as row, secret_hash from proposal_capability c where proposal_id = $1',
      [proposal.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(issued.secret);
    expect(rows[0]?.secret_hash.equals(hashSecret(issued.secret))).toBe(true);
  });

  it('opens the proposal any number of times; the first is noted and nothing is decided', async () => {
    const { token, proposal } = await mailed();
    await Promise.all([open(token), open(token), open(token)]);
    expect((await open(token)).proposal).toMatchObject({ id: proposal.id, state: 'sent' });
    expect(await history(proposal.id)).toEqual(['drafted portal', 'sent portal', 'opened email']);
    expect(await code(() => open(token))).toBe('OK');
    expect(await code(() => open('wrong'))).toBe('NOT_FOUND');
  });

  it('accepts what it looked at, once, through the door e-mail', async () => {
    const { token, hash, proposal } = await mailed();
    expect(await code(() => accept(token, 'e'.repeat(64)))).toBe('STALE_VERSION');
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => accept(token, hash, 'click')));
    expect(answers.map((answer) => answer.proposal.state)).toEqual(
      Array.from({ length: 5 }, () => 'accepted'),
    );
    expect(await library.get(PartnershipsRepository).ofProposals([proposal.id])).toHaveLength(1);
    expect(await code(() => accept(token, hash))).toBe('ALREADY_DECIDED');
    expect(await history(proposal.id)).toEqual(['drafted portal', 'sent portal', 'accepted email']);
  });

  it('declines with a reason', async () => {
    const { token, hash } = await mailed();
    const decline = (reason: string) =>
      library.get(DeclineAsGuest).execute({ token, reason, idempotencyKey: 'click' });
    const { proposal } = await decline(' Too busy before Christmas. ');
    expect(proposal).toMatchObject({ state: 'declined', declineReason: 'Too busy before Christmas.' });
    expect((await decline('Too busy before Christmas.')).proposal).toEqual(proposal);
    expect(await code(() => accept(token, hash))).toBe('ALREADY_DECIDED');
    expect(await code(() => decline('x'.repeat(1_001)))).toBe('TOO_LONG');
  });

  it('reads how it ended for a while, but decides nothing after the time is over', async () => {
    const { token, hash } = await mailed();
    library.clock.advance({ days: OPEN_DAYS });
    expect(await code(() => accept(token, hash))).toBe('EXPIRED');
    expect((await open(token)).proposal.stateAt(library.clock.now())).toBe('expired');
    library.clock.advance({ days: READABLE_DAYS_AFTER_END });
    expect(await code(() => open(token))).toBe('NOT_FOUND');
  });

  it('can do nothing with a revoked link', async () => {
    const { token, hash, proposal } = await mailed();
    expect(await library.get(RevokeCapabilities).execute(proposal.id)).toBe(1);
    expect(await code(() => open(token))).toBe('NOT_FOUND');
    expect(await code(() => accept(token, hash))).toBe('NOT_FOUND');
  });

  it('has no link when it is a member, or when there is nothing to answer', async () => {
    const member = await buildProposal(library);
    const issue = (id: string) => library.get(IssueCapability).execute(id);
    expect(await issue(member.proposal.id)).toBeNull();
    expect(await issue(newId())).toBeNull();
    const { hash, token, proposal } = await mailed();
    await library.get(DeclineAsGuest).execute({ token, idempotencyKey: 'click' });
    expect(await code(() => accept(token, hash))).toBe('ALREADY_DECIDED');
    expect(await issue(proposal.id)).toBeNull();
  });

  it('keeps its link as long as what was agreed by it is in force', async () => {
    const { token, hash, proposal } = await mailed();
    await accept(token, hash);
    const [partnership] = await library.get(PartnershipsRepository).ofProposals([proposal.id]);
    const daysLeft = (Date.parse(partnership!.endsOn) - library.clock.now().getTime()) / 86_400_000;
    library.clock.advance({ days: Math.floor(daysLeft) });
    expect(daysLeft).toBeGreaterThan(READABLE_DAYS_AFTER_END);
    expect((await open(token)).proposal.state).toBe('accepted');
    expect((await library.get(IssueCapability).execute(proposal.id))?.address).toBe(proposal.recipientEmail);
    library.clock.advance({ days: 2 });
    expect(await code(() => open(token))).toBe('NOT_FOUND');
    expect(await library.get(IssueCapability).execute(proposal.id)).toBeNull();
  });
});
