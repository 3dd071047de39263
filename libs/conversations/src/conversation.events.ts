import { defineEvent } from '#libs/outbox';

/** A message was added to a conversation. */
export const MessageSent = defineEvent<{
  conversationId: string;
  messageId: string;
  sequence: number;
  fromBusinessId: string;
}>('MessageSent');
