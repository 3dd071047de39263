import { addDays, newId } from '#libs/common';
import type { Database } from '#libs/database';
import type { Business, NewBusiness } from '#libs/directory';
import { AccountsRepository, SeatsRepository, type Viewer } from '#libs/identity';
import {
  AcceptProposal,
  type Change,
  DraftProposal,
  type Proposal,
  ProposalsRepository,
  ProposalVersionsRepository,
  SendProposal,
  type Terms,
} from '#libs/partnerships';
import { buildBusiness } from './business.js';

/** What a builder needs of the application or library under test. */
export interface Built {
  readonly db: Database;
  get<T>(type: abstract new (...args: never[]) => T): T;
}

const today = () => new Date().toISOString().slice(0, 10);

/** Sound terms for a swap of counter cards that starts next week, unless told otherwise. */
export function someTerms(part: Partial<Terms> = {}): Terms {
  const startsOn = addDays(today(), 7);
  const endsOn = addDays(today(), 49);
  const card = { channel: 'counter_card', from: startsOn, until: endsOn, quantity: null } as const;
  return {
    title: 'Counter cards and a kind word',
    theyGet: 'Your card by our till, where every wedding couple stands.',
    youGet: 'Our card in your studio.',
    startsOn,
    endsOn,
    exitNoticeDays: 7,
    note: null,
    exclusivity: null,
    promises: [
      { key: 'ours', by: 'sender', what: 'Your card by our till', ...card },
      { key: 'yours', by: 'recipient', what: 'Our card in your studio', ...card },
    ],
    ...part,
  };
}

/** A person with a seat in a business, as the use cases see them. */
export async function buildViewer({ db }: Pick<Built, 'db'>, businessId: string): Promise<Viewer> {
  const accountId = newId();
  const account = { id: accountId, name: 'Ana', locale: 'en', timeZone: 'UTC' } as const;
  const proof = { passwordHash: null, emailProvedAt: null };
  const seats = await db.transaction(async () => {
    await new AccountsRepository(db).add({ ...account, ...proof, email: `${accountId}@people.example` });
    const repository = new SeatsRepository(db);
    await repository.add(accountId, businessId, 'owner');
    return repository.ofAccount(accountId);
  });
  return {
    accountId,
    sessionId: newId(),
    actingForId: businessId,
    isOperator: false,
    seats: seats.map(({ id, role }) => ({ seatId: id, businessId, role })),
  };
}

/** Two neighbours, with somebody who acts for each. */
export interface Neighbours {
  readonly from: Business;
  readonly to: Business;
  readonly sender: Viewer;
  readonly recipient: Viewer;
}

/** A florist and a photographer, both members, each with an owner. */
export async function buildNeighbours(
  built: Pick<Built, 'db'>,
  { from = {}, to = {} }: { from?: Partial<NewBusiness>; to?: Partial<NewBusiness> } = {},
): Promise<Neighbours> {
  const photographer = {
    name: 'Kestrel Photography',
    categoryKey: 'photographer',
    status: 'member',
  } as const;
  const florist = await buildBusiness(built.db, { status: 'member', ...from });
  const other = await buildBusiness(built.db, { ...photographer, ...to });
  return {
    from: florist,
    to: other,
    sender: await buildViewer(built, florist.id),
    recipient: await buildViewer(built, other.id),
  };
}

/** A draft between two neighbours, made by the same verb the API calls. */
export async function buildDraft(
  built: Built,
  { from, to, sender }: Neighbours,
  terms: Partial<Terms> = {},
): Promise<string> {
  const input = { fromId: from.id, toId: to.id, terms: someTerms(terms), idempotencyKey: newId() };
  return built.get(DraftProposal).execute(sender, input, 'portal');
}

/** A sent proposal. Makes both businesses and their owners unless they are given. */
export async function buildProposal(
  built: Built,
  given: { neighbours?: Neighbours; terms?: Partial<Terms>; recipientEmail?: string } = {},
): Promise<Neighbours & { proposal: Proposal }> {
  const neighbours = given.neighbours ?? (await buildNeighbours(built));
  const proposalId = await buildDraft(built, neighbours, given.terms);
  const { recipientEmail } = given;
  const input = { proposalId, recipientEmail, idempotencyKey: newId() };
  await built.get(SendProposal).execute(neighbours.sender, input, 'portal');
  const proposal = await built.get(ProposalsRepository).byId(proposalId);
  if (!proposal) throw new Error('A proposal that was just sent is not there.');
  return { ...neighbours, proposal };
}

/** A partnership in force, agreed by the same verbs the API calls. */
export async function buildPartnership(
  built: Built,
  given: { neighbours?: Neighbours; terms?: Partial<Terms>; recipientEmail?: string } = {},
): Promise<Neighbours & { proposal: Proposal; partnershipId: string }> {
  const made = await buildProposal(built, given);
  const { partnershipId } = await acceptNow(built, made.proposal.id, made.recipient);
  return { ...made, partnershipId };
}

/** Accepts the version in force of a proposal, through the portal. */
export async function acceptNow(
  built: Built,
  proposalId: string,
  viewer: Viewer,
): Promise<{ proposalId: string; partnershipId: string }> {
  const proposal = await built.get(ProposalsRepository).byId(proposalId);
  if (!proposal) throw new Error('There is no such proposal.');
  const { hash: versionHash } = await built.get(ProposalVersionsRepository).current(proposal);
  const input = { proposalId, versionHash, idempotencyKey: newId() };
  return built.get(AcceptProposal).execute(viewer, input, 'portal');
}

/** A sent proposal to change a partnership. */
export async function buildChange(
  built: Built,
  change: Change,
  from: { viewer: Viewer; fromId: string; toId: string },
  terms: Terms,
): Promise<string> {
  const { viewer, fromId, toId } = from;
  const draft = { fromId, toId, changes: change, terms, idempotencyKey: newId() };
  const proposalId = await built.get(DraftProposal).execute(viewer, draft, 'portal');
  return built.get(SendProposal).execute(viewer, { proposalId, idempotencyKey: newId() }, 'portal');
}
