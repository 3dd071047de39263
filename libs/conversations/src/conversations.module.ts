import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '#libs/directory';
import { IdentityModule } from '#libs/identity';
import { MailModule } from '#libs/mail';
import { PartnershipsModule } from '#libs/partnerships';
import { Conversation } from './conversation.entity.js';
import { ConversationsRepository } from './conversations.repository.js';
import { PostMessageWhenMailReceived } from './handlers/post-message-when-mail-received.js';
import { Message } from './message.entity.js';
import { MessagesRepository } from './messages.repository.js';
import { ReadMark } from './read-mark.entity.js';
import { CheckTalk } from './use-cases/check-talk.js';
import { MarkRead } from './use-cases/mark-read.js';
import { OpenConversation } from './use-cases/open-conversation.js';
import { PostMessage } from './use-cases/post-message.js';
import { SendMessageAsGuest } from './use-cases/send-message-as-guest.js';
import { SendMessage } from './use-cases/send-message.js';
import { StartConversation } from './use-cases/start-conversation.js';

const provided = [
  ConversationsRepository,
  MessagesRepository,
  MarkRead,
  OpenConversation,
  PostMessage,
  SendMessage,
  SendMessageAsGuest,
  StartConversation,
];

/** The one thread between two businesses. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Conversation, Message, ReadMark]),
    DirectoryModule,
    IdentityModule,
    MailModule,
    PartnershipsModule,
  ],
  providers: [...provided, CheckTalk, PostMessageWhenMailReceived],
  exports: provided,
})
export class ConversationsModule {}
