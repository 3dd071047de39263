import { addDays, dayIn, newId } from '#libs/common';
import {
  draftTerms,
  OPEN_DAYS,
  Proposal,
  ProposalEvent,
  type ProposalEventKind,
  ProposalVersion,
  requireSendable,
  type Terms,
  versionHash,
} from '#libs/partnerships';
import type { Neighbour } from '../neighbour.js';
import { type AgreementRows, buildAgreement } from './build-agreement.js';
import { daysAfter, daysBefore } from './moments.js';
import type { PastProposal, PastTerms } from './past.js';

/** Rows that tell one proposal from its first draft to how it ended. */
export interface ProposalRows extends AgreementRows {
  readonly proposal: Proposal;
  readonly versions: readonly ProposalVersion[];
  readonly events: readonly ProposalEvent[];
}

/** The move that leads to each end. */
const MOVES = { accepted: 'accept', declined: 'decline', withdrawn: 'withdraw', expired: 'expire' } as const;

/** Writes down a proposal of the past. The rules on the entity decide whether it could have happened so. */
export function buildProposal(past: PastProposal, from: Neighbour, to: Neighbour, now: Date): ProposalRows {
  const sentAt = daysBefore(now, past.sent);
  const sentOn = dayIn(from.timeZone, sentAt);
  const proposal = sentProposal(past, from, to, sentAt);
  const versions = [versionOf(proposal, 1, termsOf(past, sentOn), from, sentAt)];
  const events = [line(proposal, 'drafted', from, proposal.createdAt), line(proposal, 'sent', from, sentAt)];
  let [asked, waiting] = [to, from];
  let at = sentAt;
  for (const { days, ...other } of past.counters ?? []) {
    at = daysAfter(at, days, 17);
    proposal.after('counter', asked.id, at);
    const number = versions.length + 1;
    versions.push(versionOf(proposal, number, termsOf({ ...past, ...other }, sentOn), asked, at));
    [asked, waiting] = [waiting, asked];
    const answerBy = daysAfter(at, OPEN_DAYS);
    Object.assign(proposal, {
      currentVersion: number,
      turnBusinessId: asked.id,
      expiresAt: answerBy,
      changedAt: at,
    });
    events.push(line(proposal, 'countered', waiting, at));
  }
  const none = { partnership: null, held: null, life: [], promises: [] };
  if (past.end === 'open') return { proposal, versions, events, ...none };

  const decidedAt = past.end === 'expired' ? proposal.expiresAt! : daysAfter(at, past.after ?? 1, 43);
  const mover = past.end === 'expired' ? null : past.end === 'withdrawn' ? waiting : asked;
  proposal.state = proposal.after(MOVES[past.end], mover?.id ?? null, decidedAt) as typeof past.end;
  Object.assign(proposal, { decidedAt, changedAt: decidedAt, turnBusinessId: null });
  if (past.end === 'declined') proposal.declineReason = past.reason ?? null;
  events.push(line(proposal, past.end, mover, decidedAt, past.reason));
  if (past.end !== 'accepted') return { proposal, versions, events, ...none };
  const version = versions.at(-1)!;
  return {
    proposal,
    versions,
    events,
    ...buildAgreement(past, { proposal, version }, [from, to], asked, now),
  };
}

function termsOf(past: PastTerms, sentOn: string): Terms {
  const startsOn = addDays(sentOn, past.startsAfter ?? 7);
  const endsOn = addDays(startsOn, past.weeks * 7 - 1);
  const [binds, categoryKey] = past.exclusive ?? [];
  const terms = draftTerms({
    title: past.title,
    theyGet: past.theyGet,
    youGet: past.youGet,
    startsOn,
    endsOn,
    exitNoticeDays: 7,
    note: past.note,
    exclusivity: binds && categoryKey ? { binds, categoryKey } : null,
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
  requireSendable(terms, sentOn);
  return terms;
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

function versionOf(
  proposal: Proposal,
  number: number,
  terms: Terms,
  by: Neighbour,
  at: Date,
): ProposalVersion {
  const { id: proposalId, fromBusinessId, toBusinessId } = proposal;
  return Object.assign(new ProposalVersion(), {
    id: newId(at.getTime()),
    proposalId,
    number,
    hash: versionHash({ proposalId, fromBusinessId, toBusinessId, number, terms }),
    byBusinessId: by.id,
    byAccountId: by.accountId,
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
    versionNumber: kind === 'drafted' ? null : proposal.currentVersion,
    reason: reason ?? null,
    at,
  });
}
