import { defineEvent } from '#libs/outbox';

/** A business put another aside, for a reason, or took that back. Which of it is in its marks. */
export const MatchMarked = defineEvent<{ businessId: string; otherId: string }>('MatchMarked');
