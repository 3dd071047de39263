import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Database } from '#libs/database';
import type { Conversation } from '../conversation.entity.js';
import { ConversationsRepository } from '../conversations.repository.js';

/** The thread of two businesses, made when there is none. For handlers, which have checked who may. */
@Injectable()
export class OpenConversation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly conversations: ConversationsRepository,
  ) {}

  execute(businessId: string, otherId: string): Promise<Conversation> {
    return this.database.transaction(() => this.conversations.open(businessId, otherId, this.clock.now()));
  }
}
