import { Module } from '@nestjs/common';
import { ConversationsModule } from '#libs/conversations';
import { IdentityModule } from '#libs/identity';
import { PartnershipsModule } from '#libs/partnerships';
import { DirectoryApiModule } from '../directory/directory.module.js';
import { IdentityApiModule } from '../identity/identity.module.js';
import { BusinessConversationsResolver } from './business-conversations.resolver.js';
import { ConversationOfPairLoader, NewestMessageLoader, ReadingLoader } from './conversation.loader.js';
import { ConversationMutations } from './conversation.mutations.js';
import { ConversationResolver } from './conversation.resolver.js';
import { ConversationSubscriptions } from './conversation.subscriptions.js';
import { MessageResolver } from './message.resolver.js';
import {
  GuestConversationResolver,
  PartnershipConversationResolver,
  ProposalConversationResolver,
} from './talk-about-proposals.resolver.js';
import { ViewerCountsResolver } from './viewer-counts.resolver.js';

/** The inbox, threads, and what is live in them. */
@Module({
  imports: [ConversationsModule, IdentityModule, PartnershipsModule, DirectoryApiModule, IdentityApiModule],
  providers: [
    ConversationOfPairLoader,
    NewestMessageLoader,
    ReadingLoader,
    BusinessConversationsResolver,
    ConversationMutations,
    ConversationResolver,
    ConversationSubscriptions,
    GuestConversationResolver,
    MessageResolver,
    PartnershipConversationResolver,
    ProposalConversationResolver,
    ViewerCountsResolver,
  ],
})
export class ConversationsApiModule {}
