import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Message } from '#libs/conversations';
import type { Business } from '#libs/directory';
import { BusinessLoader } from '../directory/business.loader.js';
import { BusinessType } from '../directory/business.type.js';
import type { GraphqlContext } from '../graphql/context.js';
import { AccountLoader } from '../identity/account.loader.js';
import { MessageType } from './conversation.type.js';

@Resolver(() => MessageType)
export class MessageResolver {
  constructor(
    private readonly businesses: BusinessLoader,
    private readonly accounts: AccountLoader,
  ) {}

  @ResolveField(() => BusinessType, {
    nullable: true,
    description: 'The business that sent it; null for a guest who looks on.',
  })
  async business(@Parent() message: Message, @Context() context: GraphqlContext): Promise<Business | null> {
    return context.viewer ? this.businesses.load(context, message.businessId) : null;
  }

  @ResolveField(() => String, { description: 'Name of the business that sent it.' })
  async businessName(@Parent() message: Message, @Context() context: GraphqlContext): Promise<string> {
    return (await this.businesses.load(context, message.businessId))?.name ?? '';
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The person; null when it came by e-mail from somebody without an account.',
  })
  async authorName(@Parent() message: Message, @Context() context: GraphqlContext): Promise<string | null> {
    return message.accountId ? ((await this.accounts.load(context, message.accountId))?.name ?? null) : null;
  }
}
