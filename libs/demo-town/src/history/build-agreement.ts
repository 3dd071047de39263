import { addDays, dayIn, newId } from '#libs/common';
import {
  Partnership,
  PartnershipEvent,
  type PartnershipState,
  PartnershipVersion,
  type Promised,
  type Proposal,
  type ProposalVersion,
} from '#libs/partnerships';
import type { Neighbour } from '../neighbour.js';
import { daysBefore } from './moments.js';
import type { PastProposal } from './past.js';
import { promisesOf } from './promises-of.js';

/** Rows that tell what became of an accepted version. */
export interface AgreementRows {
  readonly partnership: Partnership | null;
  readonly held: PartnershipVersion | null;
  readonly life: readonly PartnershipEvent[];
  readonly promises: readonly Promised[];
}

/** Writes down the partnership an acceptance started, and how it went since. @param parties sender and recipient */
export function buildAgreement(
  past: PastProposal,
  { proposal, version }: { readonly proposal: Proposal; readonly version: ProposalVersion },
  [from, to]: readonly [Neighbour, Neighbour],
  acceptedBy: Neighbour,
  now: Date,
): AgreementRows {
  const { id: versionId, terms } = version;
  const at = proposal.decidedAt!;
  const today = dayIn(from.timeZone, now);
  const partnership = Object.assign(new Partnership(), {
    id: newId(at.getTime()),
    proposalId: proposal.id,
    versionId,
    fromBusinessId: proposal.fromBusinessId,
    toBusinessId: proposal.toBusinessId,
    startsOn: terms.startsOn,
    endsOn: terms.endsOn,
    startedAt: at,
    state: 'active' as PartnershipState,
    pausedOn: null,
    pausedUntil: null,
    lastDay: null,
    endingByBusinessId: null,
    soonerOn: null,
  });
  partnership.state = partnership.stateOn(today);
  const held = Object.assign(new PartnershipVersion(), {
    id: newId(at.getTime()),
    partnershipId: partnership.id,
    number: 1,
    versionId,
    proposalId: proposal.id,
    at,
  });
  const line = (part: Partial<PartnershipEvent>, who: Neighbour | null) =>
    lifeLine({ partnershipId: partnership.id, ...part }, who);
  const life = [line({ kind: 'started', at, versionNumber: 1 }, acceptedBy)];
  if (partnership.state === 'completed') {
    life.push(line({ kind: 'completed', at: new Date(`${addDays(terms.endsOn, 1)}T00:00:00Z`) }, null));
  }
  if (past.paused) {
    const { by, days, more, reason } = past.paused;
    const who = by === 'sender' ? from : to;
    const pausedAt = daysBefore(now, days);
    const pausedOn = dayIn(who.timeZone, pausedAt);
    const pausedUntil = addDays(today, more);
    const state = partnership.after('pause', { businessId: who.id }, pausedOn);
    Object.assign(partnership, { state, pausedOn, pausedUntil });
    life.push(line({ kind: 'paused', at: pausedAt, day: pausedUntil, reason }, who));
  }
  const ends = past.promises.map(([, , , , end]) => end);
  return { partnership, held, life, promises: promisesOf(partnership, proposal, terms, ends, today) };
}

function lifeLine(part: Partial<PartnershipEvent>, by: Neighbour | null): PartnershipEvent {
  return Object.assign(new PartnershipEvent(), {
    id: newId(part.at!.getTime()),
    byBusinessId: by?.id ?? null,
    byAccountId: by?.accountId ?? null,
    door: by ? ('portal' as const) : null,
    versionNumber: null,
    day: null,
    reason: null,
    ...part,
  });
}
