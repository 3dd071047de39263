import { defineEvent } from '#libs/outbox';

/** One side noted referrals; the other is asked whether that is right. */
export const ReferralNoted = defineEvent<{ entryId: string; partnershipId: string }>('ReferralNoted');
