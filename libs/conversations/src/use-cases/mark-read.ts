import { Injectable } from '@nestjs/common';
import { isId, Refusal } from '#libs/common';
import { Database } from '#libs/database';
import { SeatsRepository, type Viewer } from '#libs/identity';
import type { Conversation } from '../conversation.entity.js';
import { conversationSide } from '../conversation.policy.js';
import { ConversationsRepository } from '../conversations.repository.js';

/** Notes how far the viewer's business has read. Going back is not possible and harmless. */
@Injectable()
export class MarkRead {
  constructor(
    private readonly database: Database,
    private readonly conversations: ConversationsRepository,
    private readonly seats: SeatsRepository,
  ) {}

  async execute(
    viewer: Viewer,
    input: { readonly conversationId: string; readonly upTo: number },
  ): Promise<Conversation> {
    const conversation = isId(input.conversationId)
      ? await this.conversations.byId(input.conversationId)
      : null;
    const businessId = conversation && conversationSide(viewer, conversation);
    if (!conversation || !businessId) throw Refusal.notFound('conversation', ['conversationId']);
    if (input.upTo < 0) throw Refusal.of('INVALID', 'A message has a number from 1 on.', 'upTo');
    await this.database.transaction(async () => {
      const moved = await this.conversations.markRead(conversation.id, businessId, input.upTo);
      if (!moved) return;
      for (const seat of await this.seats.ofBusinesses([businessId]))
        this.database.signal('account', seat.accountId);
    });
    return conversation;
  }
}
