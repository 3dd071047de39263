import { defineEvent } from '#libs/outbox';

/** The first version was put before the other side. */
export const ProposalSent = defineEvent<{ proposalId: string }>('ProposalSent');

/** The side asked answered with a version of its own, which is now put before the other. */
export const ProposalCountered = defineEvent<{ proposalId: string }>('ProposalCountered');

/** A draft that waited in a queue was put before the other side; `ProposalSent` goes with it. */
export const ProposalDelivered = defineEvent<{ proposalId: string }>('ProposalDelivered');

/**
 * Why a draft left its queue without being delivered: no place came free in time, one of the two closed, or it could
 * not be sent any longer as it is.
 */
export type QueueEnd = 'no_room' | 'closed' | 'not_deliverable';

/** A draft waits no longer, and was not delivered. `since` says which of its waits is over. */
export const ProposalDropped = defineEvent<{ proposalId: string; since: string; why: QueueEnd }>(
  'ProposalDropped',
);

/** The version in force was accepted; `PartnershipStarted` goes with it. */
export const ProposalAccepted = defineEvent<{ proposalId: string }>('ProposalAccepted');

export const ProposalDeclined = defineEvent<{ proposalId: string }>('ProposalDeclined');

/** Taken back by the side that made it, or because one of the two closed. */
export const ProposalWithdrawn = defineEvent<{ proposalId: string }>('ProposalWithdrawn');

/** The time of the version in force runs out soon. */
export const ProposalReminded = defineEvent<{ proposalId: string }>('ProposalReminded');

/** Nobody answered in time. */
export const ProposalExpired = defineEvent<{ proposalId: string }>('ProposalExpired');

/** An accepted version is in force, with its promises. */
export const PartnershipStarted = defineEvent<{ partnershipId: string; proposalId: string }>(
  'PartnershipStarted',
);
