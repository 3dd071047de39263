import { newId } from '#libs/common';
import { Conversation, inPairOrder, Message } from '#libs/conversations';
import type { Neighbour } from '../neighbour.js';
import { daysBefore } from './moments.js';
import type { PastConversation } from './past.js';

/** Rows that tell one conversation, and how far each side has read. */
export interface ConversationRows {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
  readonly readUpTo: readonly { readonly businessId: string; readonly sequence: number }[];
}

/** Writes down a conversation of the past. */
export function buildConversation(
  past: PastConversation,
  pair: readonly [Neighbour, Neighbour],
  now: Date,
): ConversationRows {
  const times = past.messages.map(([, days]) => daysBefore(now, days));
  const conversation = Object.assign(new Conversation(), {
    id: newId(times[0]!.getTime()),
    ...inPairOrder(pair[0].id, pair[1].id),
    lastSequence: past.messages.length,
    lastAt: times.at(-1)!,
    createdAt: times[0]!,
  });
  const messages = past.messages.map(([by, , body], i) =>
    Object.assign(new Message(), {
      id: newId(times[i]!.getTime()),
      conversationId: conversation.id,
      sequence: i + 1,
      clientId: `demo-${i + 1}`,
      businessId: pair[by].id,
      accountId: pair[by].accountId,
      door: 'portal' as const,
      body,
      at: times[i]!,
    }),
  );
  const readUpTo = ([0, 1] as const).map((side) => ({
    businessId: pair[side].id,
    sequence: side === past.unreadBy ? lastOwn(past, side) : messages.length,
  }));
  return { conversation, messages, readUpTo };
}

/** Who wrote last has read so far. */
const lastOwn = ({ messages }: PastConversation, side: 0 | 1): number =>
  messages.reduce((last, [by], i) => (by === side ? i + 1 : last), 0);
