import { Refusal } from '#libs/common';
import { actsFor, type Viewer } from '#libs/identity';
import type { Proposal } from './proposal.entity.js';

/** What a person may be offered to do. */
export const PROPOSAL_ACTIONS = [
  'send',
  'queue',
  'leave',
  'accept',
  'counter',
  'decline',
  'snooze',
  'recall',
  'withdraw',
] as const;
export type ProposalAction = (typeof PROPOSAL_ACTIONS)[number];

/** What a recipient without an account may do. */
const GUEST_ACTIONS: readonly ProposalAction[] = ['accept', 'counter', 'decline'];

const partyOf = (viewer: Viewer, { fromBusinessId, toBusinessId }: Proposal): string | null => {
  const { actingForId } = viewer;
  if (actingForId === fromBusinessId || actingForId === toBusinessId) return actingForId;
  return [fromBusinessId, toBusinessId].find((id) => actsFor(viewer, id)) ?? null;
};

/**
 * The side of a proposal the viewer is on: the business they act for when it is one of the two, else one they have a
 * seat in. Null for everybody else, who may not even know of it; a draft is its sender's alone.
 */
export function proposalSide(viewer: Viewer, proposal: Proposal): string | null {
  if (proposal.state !== 'draft') return partyOf(viewer, proposal);
  return actsFor(viewer, proposal.fromBusinessId) ? proposal.fromBusinessId : null;
}

/** The same, refusing strangers as if there were nothing. */
export function requireProposalSide(viewer: Viewer, proposal: Proposal | null): string {
  const side = proposal && proposalSide(viewer, proposal);
  if (!side) throw Refusal.notFound('proposal', ['proposalId']);
  return side;
}

/** What the viewer may do now, in the order of the buttons. */
export function viewerMay(viewer: Viewer, proposal: Proposal, now: Date): ProposalAction[] {
  const side = proposalSide(viewer, proposal);
  return PROPOSAL_ACTIONS.filter((action) => side !== null && proposal.may(action, side, now));
}

/** What the recipient may do now through the link in the mail. */
export const guestMay = (proposal: Proposal, now: Date): ProposalAction[] =>
  GUEST_ACTIONS.filter((action) => proposal.may(action, proposal.toBusinessId, now));
