import { defineEvent } from '#libs/outbox';

/** Somebody asked for a sign-in link; the mail is still to be written. */
export const MagicLinkRequested = defineEvent<{ magicLinkId: string }>('MagicLinkRequested');
