import { defineEvent } from '#libs/outbox';

/** One side noted referrals; the other is asked whether that is right. */
export const ReferralNoted = defineEvent<{ entryId: string; partnershipId: string }>('ReferralNoted');

/** A code of a joint offer was used at a till, and is booked. */
export const RedemptionBooked = defineEvent<{ partnershipId: string }>('RedemptionBooked');
