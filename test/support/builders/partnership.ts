import { addDays, dayIn, newId } from '#libs/common';
import {
  AcceptProposal,
  type Promised,
  PromisesRepository,
  ProposalVersionsRepository,
  type Terms,
} from '#libs/partnerships';
import { buildNeighbours, buildProposal, type Built, type Neighbours } from './proposal.js';

/** Two neighbours with a partnership in force, and what each of them promised. */
export interface Partners extends Neighbours {
  readonly partnershipId: string;
  /** What the florist promised. */
  readonly ours: Promised;
  /** What the photographer promised. */
  readonly yours: Promised;
}

/** A partnership that began today, at the florist's place, and runs for ten days, unless told otherwise; both sides put up a card. */
export async function buildPartnership(
  built: Built,
  given: { neighbours?: Neighbours; lastsDays?: number; terms?: Partial<Terms> } = {},
): Promise<Partners> {
  const parties = given.neighbours ?? (await buildNeighbours(built));
  const today = dayIn(parties.from.timeZone, new Date());
  const period = { startsOn: today, endsOn: addDays(today, given.lastsDays ?? 10) };
  const card = {
    channel: 'counter_card',
    from: period.startsOn,
    until: period.endsOn,
    quantity: null,
  } as const;
  const terms: Partial<Terms> = {
    ...period,
    promises: [
      { key: 'ours', by: 'sender', what: 'Your card by our till', ...card },
      { key: 'yours', by: 'recipient', what: 'Our card in your studio', ...card },
    ],
    ...given.terms,
  };
  const { proposal, ...neighbours } = await buildProposal(built, { neighbours: parties, terms });
  const { hash: versionHash } = await built.get(ProposalVersionsRepository).current(proposal);
  const input = { proposalId: proposal.id, versionHash, idempotencyKey: newId() };
  const { partnershipId } = await built.get(AcceptProposal).execute(neighbours.recipient, input, 'portal');
  const [ours, yours] = await built.get(PromisesRepository).ofPartnerships([partnershipId]);
  if (!ours || !yours) throw new Error('A partnership of two promises has not two.');
  return { ...neighbours, partnershipId, ours, yours };
}
