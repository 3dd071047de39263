import { defineEvent } from '#libs/outbox';

/** One side noted customers it brought; the other is asked whether that is right. */
export const CustomersNoted = defineEvent<{ entryId: string; partnershipId: string }>('CustomersNoted');

/** A code of a joint offer was used at a till, and is booked. */
export const RedemptionBooked = defineEvent<{ partnershipId: string }>('RedemptionBooked');
