import { Injectable } from '@nestjs/common';
import { Checks, Clock, newId, Refusal } from '#libs/common';
import { Database } from '#libs/database';
import { SeatsRepository } from '#libs/identity';
import { Outbox } from '#libs/outbox';
import { otherSide, takesPart } from '../conversation.entity.js';
import { MessageSent } from '../conversation.events.js';
import { ConversationsRepository } from '../conversations.repository.js';
import { type Door, LONGEST_MESSAGE, type Message } from '../message.entity.js';
import { MessagesRepository } from '../messages.repository.js';
import { CheckTalk } from './check-talk.js';

export interface PostMessageInput {
  readonly conversationId: string;
  readonly businessId: string;
  readonly accountId: string | null;
  readonly clientId: string;
  readonly body: string;
  readonly door: Door;
}

/** Adds a message of one of the two businesses, whoever brings it: portal, program or e-mail. A repeated client id adds nothing and answers the first. */
@Injectable()
export class PostMessage {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly conversations: ConversationsRepository,
    private readonly messages: MessagesRepository,
    private readonly seats: SeatsRepository,
    private readonly checkTalk: CheckTalk,
    private readonly outbox: Outbox,
  ) {}

  async execute(input: PostMessageInput): Promise<Message> {
    const checks = new Checks();
    const body = checks.text(input.body, 'Your message', ['body'], LONGEST_MESSAGE);
    const clientId = checks.text(input.clientId, 'The id of the message', ['clientId'], 300);
    checks.done();
    return this.database.transaction(async () => {
      const conversation = await this.conversations.lock(input.conversationId);
      if (!conversation || !takesPart(conversation, input.businessId))
        throw Refusal.notFound('conversation', ['conversationId']);
      const earlier = await this.messages.sentBefore(conversation.id, input.businessId, clientId);
      if (earlier) return earlier;
      await this.checkTalk.require(input.businessId, otherSide(conversation, input.businessId));
      const message: Message = {
        id: newId(),
        conversationId: conversation.id,
        sequence: conversation.lastSequence + 1,
        clientId,
        businessId: input.businessId,
        accountId: input.accountId,
        door: input.door,
        body,
        at: this.clock.now(),
      };
      await this.messages.add(message);
      await this.conversations.advance(conversation.id, message.sequence, message.at);
      await this.conversations.markRead(conversation.id, input.businessId, message.sequence);
      await this.announce(message, otherSide(conversation, input.businessId));
      return message;
    });
  }

  private async announce(message: Message, otherId: string): Promise<void> {
    await this.outbox.append(
      MessageSent({
        conversationId: message.conversationId,
        messageId: message.id,
        sequence: message.sequence,
        fromBusinessId: message.businessId,
      }),
    );
    this.database.signal('conversation', message.conversationId);
    for (const seat of await this.seats.ofBusinesses([otherId]))
      this.database.signal('account', seat.accountId);
  }
}
