import { defineEvent } from '#libs/outbox';

/** Somebody made a business that was not listed before. */
export const BusinessCreated = defineEvent<{ businessId: string }>('BusinessCreated');

/** A listing got its first account. */
export const BusinessClaimed = defineEvent<{ businessId: string }>('BusinessClaimed');

/** An owner or manager changed what the business says of itself. */
export const BusinessDescribed = defineEvent<{ businessId: string }>('BusinessDescribed');

/** A business closed, and its owner did not take that back at once. */
export const BusinessClosed = defineEvent<{ businessId: string }>('BusinessClosed');

/** An owner took a closing back. */
export const BusinessReopened = defineEvent<{ businessId: string }>('BusinessReopened');
