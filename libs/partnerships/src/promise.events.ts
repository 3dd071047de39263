import { defineEvent } from '#libs/outbox';

/** A promise changed its state: done, confirmed, waived, missed, contested, settled. Which one is in its history. */
export const PromiseChanged = defineEvent<{ promiseId: string; partnershipId: string }>('PromiseChanged');
