import { Injectable } from '@nestjs/common';
import { isId, Refusal } from '#libs/common';
import type { Viewer } from '#libs/identity';
import { conversationSide } from '../conversation.policy.js';
import { ConversationsRepository } from '../conversations.repository.js';
import type { Door, Message } from '../message.entity.js';
import { PostMessage } from './post-message.js';

export interface SendMessageInput {
  readonly conversationId: string;
  readonly clientId: string;
  readonly body: string;
}

/** Sends a message as the viewer's business. */
@Injectable()
export class SendMessage {
  constructor(
    private readonly conversations: ConversationsRepository,
    private readonly postMessage: PostMessage,
  ) {}

  async execute(viewer: Viewer, input: SendMessageInput, door: Door): Promise<Message> {
    const conversation = isId(input.conversationId)
      ? await this.conversations.byId(input.conversationId)
      : null;
    const businessId = conversation && conversationSide(viewer, conversation);
    if (!conversation || !businessId) throw Refusal.notFound('conversation', ['conversationId']);
    return this.postMessage.execute({ ...input, businessId, accountId: viewer.accountId, door });
  }
}
