import { Injectable } from '@nestjs/common';
import { Handles, type EventHandler } from '#libs/outbox';
import { InboundMailReceived, InboundMails } from '#libs/mail';
import { ConversationsRepository } from '../conversations.repository.js';
import { otherSide, takesPart } from '../conversation.entity.js';
import { LONGEST_MESSAGE } from '../message.entity.js';
import { CheckTalk } from '../use-cases/check-talk.js';
import { PostMessage } from '../use-cases/post-message.js';

/** A reply by e-mail becomes a message in the thread its address was made for. Automatic answers never do, nor does what a blocked or closed business writes. */
@Injectable()
@Handles(InboundMailReceived)
export class PostMessageWhenMailReceived implements EventHandler<typeof InboundMailReceived.payload> {
  constructor(
    private readonly inbound: InboundMails,
    private readonly conversations: ConversationsRepository,
    private readonly checkTalk: CheckTalk,
    private readonly postMessage: PostMessage,
  ) {}

  async handle({ inboundMailId }: typeof InboundMailReceived.payload): Promise<void> {
    const mail = await this.inbound.parsed(inboundMailId);
    if (!mail || mail.automatic || mail.text.trim() === '') return;
    const conversation = await this.conversations.byId(mail.conversationId);
    if (!conversation || !takesPart(conversation, mail.businessId)) return;
    if (!(await this.checkTalk.possible(mail.businessId, otherSide(conversation, mail.businessId)))) return;
    await this.postMessage.execute({
      conversationId: conversation.id,
      businessId: mail.businessId,
      accountId: null,
      clientId: `mail:${mail.messageId}`.slice(0, 300),
      body: [...mail.text].slice(0, LONGEST_MESSAGE).join(''),
      door: 'email',
    });
  }
}
