import { defineEvent } from '#libs/outbox';

type Changed = { partnershipId: string };

/** Another version is in force in the same partnership, by a change or for another season. */
export const PartnershipAmended = defineEvent<Changed & { proposalId: string }>('PartnershipAmended');

export const PartnershipPaused = defineEvent<Changed>('PartnershipPaused');

/** Goes on after a pause: because one of the two said so, or because the pause was over. */
export const PartnershipResumed = defineEvent<Changed>('PartnershipResumed');

/** One side gave notice; what was agreed holds up to its last day. */
export const PartnershipEnding = defineEvent<Changed>('PartnershipEnding');

/** Both agreed to an earlier last day. */
export const PartnershipEndAgreed = defineEvent<Changed>('PartnershipEndAgreed');

/** Its last day is over after notice, or one of the two closed. */
export const PartnershipEnded = defineEvent<Changed>('PartnershipEnded');

/** Its period is over. */
export const PartnershipCompleted = defineEvent<Changed>('PartnershipCompleted');
