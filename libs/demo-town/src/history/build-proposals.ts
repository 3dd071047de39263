import { addDays, dayIn, newId } from '#libs/common';
import {
  draftTerms,
  OPEN_DAYS,
  Partnership,
  PartnershipEvent,
  type PartnershipEventKind,
  type PartnershipState,
  PartnershipVersion,
  type Promised,
  Proposal,
  ProposalEvent,
  type ProposalEventKind,
  ProposalVersion,
  requireSendable,
  type Terms,
  versionHash,
} from '#libs/partnerships';
import type { Neighbour } from '../neighbour.js';
import { daysAfter, daysBefore } from './moments.js';
import type { PastPromiseEnd, PastProposal } from './past.js';
import { promisesOf } from './promises-of.js';

/** Rows that tell one proposal from its first draft to how it ended. */
export interface ProposalRows {
  readonly proposal: Proposal;
  readonly version: ProposalVersion;
  readonly events: readonly ProposalEvent[];
  readonly partnership: Partnership | null;
  readonly held: PartnershipVersion | null;
  readonly life: readonly PartnershipEvent[];
  readonly promises: readonly Promised[];
}

/** The move that leads to each end. */
const MOVES = { accepted: 'accept', declined: 'decline', withdrawn: 'withdraw', expired: 'expire' } as const;

/** Writes down a proposal of the past. The rules on the entity decide whether it could have happened so. */
export function buildProposal(past: PastProposal, from: Neighbour, to: Neighbour, now: Date): ProposalRows {
  const sentAt = daysBefore(now, past.sent);
  const terms = termsOf(past, dayIn(from.timeZone, sentAt));
  requireSendable(terms, dayIn(from.timeZone, sentAt));
  const proposal = sentProposal(past, from, to, sentAt);
  const version = firstVersion(proposal, terms, from, sentAt);
  const events = [line(proposal, 'drafted', from, proposal.createdAt), line(proposal, 'sent', from, sentAt)];
  const none = { partnership: null, held: null, life: [], promises: [] };
  if (past.end === 'open') return { proposal, version, events, ...none };

  const decidedAt = past.end === 'expired' ? proposal.expiresAt! : daysAfter(sentAt, past.after ?? 1, 43);
  const mover = past.end === 'expired' ? null : past.end === 'withdrawn' ? from : to;
  proposal.state = proposal.after(MOVES[past.end], mover?.id ?? null, decidedAt) as typeof past.end;
  Object.assign(proposal, { decidedAt, changedAt: decidedAt, turnBusinessId: null });
  if (past.end === 'declined') proposal.declineReason = past.reason ?? null;
  events.push(line(proposal, past.end, mover, decidedAt, past.reason));
  const ends = past.promises.map(([, , , , end]) => end);
  const agreed = past.end === 'accepted' ? agreement(proposal, version, decidedAt, to, now, ends) : none;
  return { proposal, version, events, ...agreed };
}

function termsOf(past: PastProposal, sentOn: string): Terms {
  const startsOn = addDays(sentOn, past.startsAfter ?? 7);
  const endsOn = addDays(startsOn, past.weeks * 7 - 1);
  return draftTerms({
    title: past.title,
    theyGet: past.theyGet,
    youGet: past.youGet,
    startsOn,
    endsOn,
    exitNoticeDays: 7,
    note: past.note,
    promises: past.promises.map(([by, what, channel, quantity, end], i) => ({
      key: `p${i + 1}`,
      by,
      what,
      channel,
      quantity,
      from: startsOn,
      until: end?.weeks ? addDays(startsOn, end.weeks * 7 - 1) : endsOn,
    })),
  });
}

function sentProposal({ sent }: PastProposal, from: Neighbour, to: Neighbour, sentAt: Date): Proposal {
  const createdAt = daysAfter(sentAt, 0, -35 - Math.round(sent));
  return Object.assign(new Proposal(), {
    id: newId(createdAt.getTime()),
    fromBusinessId: from.id,
    toBusinessId: to.id,
    state: 'sent' as const,
    draftTerms: null,
    currentVersion: 1,
    turnBusinessId: to.id,
    expiresAt: daysAfter(sentAt, OPEN_DAYS),
    recallUntil: null,
    snoozedUntil: null,
    remindedVersion: 0,
    recipientEmail: to.accountId === null ? to.email : null,
    recipientEmailSource: to.accountId === null ? to.emailSource : null,
    declineReason: null,
    createdById: from.accountId,
    createdAt,
    changedAt: sentAt,
    decidedAt: null,
  });
}

function firstVersion(proposal: Proposal, terms: Terms, from: Neighbour, at: Date): ProposalVersion {
  const { id: proposalId, fromBusinessId, toBusinessId } = proposal;
  return Object.assign(new ProposalVersion(), {
    id: newId(at.getTime()),
    proposalId,
    number: 1,
    hash: versionHash({ proposalId, fromBusinessId, toBusinessId, number: 1, terms }),
    byBusinessId: from.id,
    byAccountId: from.accountId,
    door: 'portal' as const,
    terms,
    at,
  });
}

function line(
  proposal: Proposal,
  kind: ProposalEventKind,
  by: Neighbour | null,
  at: Date,
  reason?: string,
): ProposalEvent {
  return Object.assign(new ProposalEvent(), {
    id: newId(at.getTime()),
    proposalId: proposal.id,
    kind,
    byBusinessId: by?.id ?? null,
    byAccountId: by?.accountId ?? null,
    door: by ? ('portal' as const) : null,
    versionNumber: kind === 'drafted' ? null : 1,
    reason: reason ?? null,
    at,
  });
}

function agreement(
  proposal: Proposal,
  { id: versionId, terms }: ProposalVersion,
  at: Date,
  by: Neighbour,
  now: Date,
  ends: readonly (PastPromiseEnd | undefined)[],
): Pick<ProposalRows, 'partnership' | 'held' | 'life' | 'promises'> {
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
  partnership.state = partnership.stateOn(dayIn(by.timeZone, now));
  const partnershipId = partnership.id;
  const held = Object.assign(new PartnershipVersion(), {
    id: newId(at.getTime()),
    partnershipId,
    number: 1,
    versionId,
    proposalId: proposal.id,
    at,
  });
  const lines: [PartnershipEventKind, Date, Neighbour | null][] = [['started', at, by]];
  if (partnership.state === 'completed') {
    lines.push(['completed', new Date(`${addDays(terms.endsOn, 1)}T00:00:00Z`), null]);
  }
  const life = lines.map(([kind, when, who]) => lifeLine(partnershipId, kind, when, who));
  const promises = promisesOf(partnership, proposal, terms, ends, dayIn(by.timeZone, now));
  return { partnership, held, life, promises };
}

function lifeLine(
  partnershipId: string,
  kind: PartnershipEventKind,
  at: Date,
  by: Neighbour | null,
): PartnershipEvent {
  return Object.assign(new PartnershipEvent(), {
    id: newId(at.getTime()),
    partnershipId,
    kind,
    byBusinessId: by?.id ?? null,
    byAccountId: by?.accountId ?? null,
    door: by ? ('portal' as const) : null,
    versionNumber: kind === 'started' ? 1 : null,
    day: null,
    reason: null,
    at,
  });
}
