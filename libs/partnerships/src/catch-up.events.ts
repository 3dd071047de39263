import { defineEvent } from '#libs/outbox';

/** A catch-up was planned, moved, cancelled, or put back. */
export const CatchUpChanged = defineEvent<{ catchUpId: string; partnershipId: string; revision: number }>(
  'CatchUpChanged',
);
