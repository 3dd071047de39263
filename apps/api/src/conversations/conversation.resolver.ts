import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isId } from '#libs/common';
import {
  type Conversation,
  conversationSide,
  ConversationsRepository,
  type Message,
  MessagesRepository,
  otherSide,
  type Reading,
} from '#libs/conversations';
import type { Business } from '#libs/directory';
import type { Viewer } from '#libs/identity';
import { CurrentViewer } from '../auth/public.js';
import { BusinessLoader } from '../directory/business.loader.js';
import { BusinessType } from '../directory/business.type.js';
import { type Connection, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import { MessageArgs } from './conversation.inputs.js';
import { NewestMessageLoader, ReadingLoader } from './conversation.loader.js';
import { ConversationType, MessageConnection, MessageType } from './conversation.type.js';

@Resolver(() => ConversationType)
export class ConversationResolver {
  constructor(
    private readonly conversations: ConversationsRepository,
    private readonly messagesOf: MessagesRepository,
    private readonly businesses: BusinessLoader,
    private readonly readings: ReadingLoader,
    private readonly newest: NewestMessageLoader,
  ) {}

  @Query(() => ConversationType, {
    nullable: true,
    description: 'A conversation one of your businesses takes part in; null for everybody else.',
  })
  async conversation(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
  ): Promise<Conversation | null> {
    const conversation = isId(id) ? await this.conversations.byId(id) : null;
    return conversation && conversationSide(viewer, conversation) ? conversation : null;
  }

  @ResolveField(() => BusinessType, { description: 'Your side.' })
  you(@Parent() conversation: Conversation, @Context() context: GraphqlContext): Promise<Business | null> {
    return this.businesses.load(context, this.side(conversation, context));
  }

  @ResolveField(() => BusinessType, { description: 'The other side.' })
  partner(
    @Parent() conversation: Conversation,
    @Context() context: GraphqlContext,
  ): Promise<Business | null> {
    return this.businesses.load(context, otherSide(conversation, this.side(conversation, context)));
  }

  @ResolveField(() => Int, { description: 'The highest sequence your business has read.' })
  async readUpTo(@Parent() conversation: Conversation, @Context() context: GraphqlContext): Promise<number> {
    return (await this.reading(conversation, context))?.readUpTo ?? 0;
  }

  @ResolveField(() => Int, { description: 'Messages of the other side that your business has not read.' })
  async unread(@Parent() conversation: Conversation, @Context() context: GraphqlContext): Promise<number> {
    return (await this.reading(conversation, context))?.unread ?? 0;
  }

  @ResolveField(() => MessageType, {
    nullable: true,
    description: 'The newest message; null before the first.',
  })
  lastMessage(
    @Parent() conversation: Conversation,
    @Context() context: GraphqlContext,
  ): Promise<Message | null> {
    return this.newest.load(context, conversation.id);
  }

  @ResolveField(() => MessageConnection, {
    description:
      'Messages in order of sequence: after a sequence (catch up), before one (scroll back), or the newest.',
  })
  async messages(
    @Parent() conversation: Conversation,
    @Args() args: MessageArgs,
  ): Promise<Connection<Message>> {
    return toConnection(await this.messagesOf.range(conversation.id, args));
  }

  private reading(conversation: Conversation, context: GraphqlContext): Promise<Reading | null> {
    return this.readings.load(context, `${conversation.id}:${this.side(conversation, context)}`);
  }

  private side(conversation: Conversation, { viewer }: GraphqlContext): string {
    const side = viewer ? conversationSide(viewer, conversation) : null;
    if (!side) throw new Error('A conversation was answered to somebody outside it.');
    return side;
  }
}
