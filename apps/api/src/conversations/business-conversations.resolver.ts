import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Conversation, ConversationsRepository } from '#libs/conversations';
import type { Business } from '#libs/directory';
import { actsFor } from '#libs/identity';
import { BusinessType } from '../directory/business.type.js';
import { type Connection, emptyConnection, PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import { ConversationConnection } from './conversation.type.js';

@Resolver(() => BusinessType)
export class BusinessConversationsResolver {
  constructor(private readonly conversationsOf: ConversationsRepository) {}

  @ResolveField(() => ConversationConnection, {
    description: "For the viewer's own business only: its conversations, the newest first; empty for others.",
  })
  async conversations(
    @Parent() business: Business,
    @Args() page: PageArgs,
    @Context() { viewer }: GraphqlContext,
  ): Promise<Connection<Conversation>> {
    if (!viewer || !actsFor(viewer, business.id)) return emptyConnection();
    return toConnection(await this.conversationsOf.ofBusiness(business.id, page));
  }
}
