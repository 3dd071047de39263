import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { ConversationsRepository, MarkRead, SendMessage, StartConversation } from '#libs/conversations';
import type { Viewer } from '#libs/identity';
import { CurrentViewer } from '../auth/public.js';
import { doorOf, type GraphqlContext } from '../graphql/context.js';
import { MarkReadInput, SendMessageInput, StartConversationInput } from './conversation.inputs.js';
import { ConversationPayload, SendMessagePayload } from './conversation.payloads.js';

@Resolver()
export class ConversationMutations {
  constructor(
    private readonly start: StartConversation,
    private readonly send: SendMessage,
    private readonly mark: MarkRead,
    private readonly conversations: ConversationsRepository,
  ) {}

  @Mutation(() => ConversationPayload, {
    description: 'Opens the thread with another business. For those with a seat in yours.',
  })
  async startConversation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: StartConversationInput,
  ): Promise<ConversationPayload> {
    return { conversation: await this.start.execute(viewer, input) };
  }

  @Mutation(() => SendMessagePayload, {
    description: 'Sends a message. For those with a seat on either side.',
  })
  async sendMessage(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SendMessageInput,
    @Context() context: GraphqlContext,
  ): Promise<SendMessagePayload> {
    const message = await this.send.execute(viewer, input, doorOf(context));
    return { message, conversation: await this.conversations.byId(message.conversationId) };
  }

  @Mutation(() => ConversationPayload, {
    description: 'Notes how far your business has read. For those with a seat on either side.',
  })
  async markRead(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MarkReadInput,
  ): Promise<ConversationPayload> {
    return { conversation: await this.mark.execute(viewer, input) };
  }
}
