import { Args, Context, ID, Int, Resolver, Subscription } from '@nestjs/graphql';
import { Clock, isId, Refusal } from '#libs/common';
import {
  type Conversation,
  conversationSide,
  ConversationsRepository,
  type Message,
  MessagesRepository,
} from '#libs/conversations';
import { Live } from '#libs/database';
import { SessionsRepository, type Viewer } from '#libs/identity';
import { CurrentViewer } from '../auth/public.js';
import { type GraphqlContext, startEvent } from '../graphql/context.js';
import { ViewerType } from '../identity/identity.type.js';
import { ConversationChange } from './conversation.type.js';

/** Messages fetched at once while catching up. */
const BATCH = 100;

@Resolver()
export class ConversationSubscriptions {
  constructor(
    private readonly live: Live,
    private readonly clock: Clock,
    private readonly sessions: SessionsRepository,
    private readonly conversations: ConversationsRepository,
    private readonly messages: MessagesRepository,
  ) {}

  @Subscription(() => ConversationChange, {
    description: 'Everything after the given sequence, then live. For those with a seat on either side.',
  })
  async conversationChanged(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The conversation.' }) id: string,
    @Args('afterSequence', { type: () => Int, description: 'The newest sequence already seen; 0 for none.' })
    afterSequence: number,
    @Context() context: GraphqlContext,
  ): Promise<
    AsyncIterableIterator<{ conversationChanged: { conversation: Conversation; messages: Message[] } }>
  > {
    if (!(await this.readable(viewer, id))) throw Refusal.notFound('conversation', ['id']);
    return this.follow(viewer, id, afterSequence, context);
  }

  @Subscription(() => ViewerType, {
    description: 'The viewer, whenever the counts for badges may have changed.',
  })
  viewerChanged(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): AsyncIterableIterator<{ viewerChanged: Viewer }> {
    return this.live.follow('account', viewer.accountId, async () => {
      const now = await this.sessions.refreshed(viewer, this.clock.now());
      if (!now) return null;
      startEvent(context, now);
      return [{ viewerChanged: now }];
    });
  }

  private follow(viewer: Viewer, id: string, afterSequence: number, context: GraphqlContext) {
    let seen = afterSequence;
    return this.live.follow('conversation', id, async () => {
      const now = await this.sessions.refreshed(viewer, this.clock.now());
      if (!now || !(await this.readable(now, id))) return null;
      startEvent(context, now);
      const messages: Message[] = [];
      for (let more = true; more;) {
        const page = await this.messages.range(id, { after: seen, first: BATCH });
        messages.push(...page.edges.map(({ node }) => node));
        seen = messages.at(-1)?.sequence ?? seen;
        more = page.hasNextPage;
      }
      const conversation = await this.conversations.byId(id);
      return conversation ? [{ conversationChanged: { conversation, messages } }] : null;
    });
  }

  private async readable(viewer: Viewer, id: string): Promise<boolean> {
    const conversation = isId(id) ? await this.conversations.byId(id) : null;
    return conversation !== null && conversationSide(viewer, conversation) !== null;
  }
}
