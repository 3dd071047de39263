import { defineEvent } from '#libs/outbox';

/** A reply came in and is stored; what it says is read with `InboundMails.parsed`. */
export const InboundMailReceived = defineEvent<{ inboundMailId: string }>('InboundMailReceived');
