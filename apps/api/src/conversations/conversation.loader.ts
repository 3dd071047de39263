import { Injectable } from '@nestjs/common';
import {
  type Conversation,
  ConversationsRepository,
  inPairOrder,
  type Message,
  MessagesRepository,
  type Reading,
} from '#libs/conversations';
import { inOrder, RequestLoader } from '../graphql/loader.js';

/** Two business ids, the smaller first, as `low:high`. */
export const pairKey = (a: string, b: string): string => {
  const { lowId, highId } = inPairOrder(a, b);
  return `${lowId}:${highId}`;
};

const split = (key: string): [string, string] => {
  const [a = '', b = ''] = key.split(':');
  return [a, b];
};

/** The conversation of a pair, by {@link pairKey}. */
@Injectable()
export class ConversationOfPairLoader extends RequestLoader<string, Conversation | null> {
  constructor(private readonly conversations: ConversationsRepository) {
    super();
  }

  protected async batch(keys: readonly string[]): Promise<(Conversation | null)[]> {
    const rows = await this.conversations.ofPairs(keys.map(split));
    return inOrder(keys, rows, ({ lowId, highId }) => pairKey(lowId, highId));
  }
}

/** How far a business has read, by `conversation:business`. */
@Injectable()
export class ReadingLoader extends RequestLoader<string, Reading | null> {
  constructor(private readonly conversations: ConversationsRepository) {
    super();
  }

  protected async batch(keys: readonly string[]): Promise<(Reading | null)[]> {
    const pairs = keys.map(split).map(([conversationId, businessId]) => ({ conversationId, businessId }));
    const rows = await this.conversations.reading(pairs);
    return inOrder(keys, rows, ({ conversationId, businessId }) => `${conversationId}:${businessId}`);
  }
}

/** The newest message of a conversation. */
@Injectable()
export class NewestMessageLoader extends RequestLoader<string, Message | null> {
  constructor(private readonly messages: MessagesRepository) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<(Message | null)[]> {
    return inOrder(ids, await this.messages.newest(ids), ({ conversationId }) => conversationId);
  }
}
