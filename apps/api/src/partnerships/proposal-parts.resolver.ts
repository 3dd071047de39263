import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Business, type Category, taxonomy } from '#libs/directory';
import type { Exclusivity, ProposalEvent, ProposalVersion } from '#libs/partnerships';
import { BusinessLoader } from '../directory/business.loader.js';
import { BusinessType } from '../directory/business.type.js';
import { CategoryType } from '../directory/category.type.js';
import type { GraphqlContext } from '../graphql/context.js';
import { ProposalEventType, ProposalVersionType } from './proposal.type.js';
import { ExclusivityType } from './terms.type.js';

@Resolver(() => ProposalVersionType)
export class ProposalVersionResolver {
  constructor(private readonly businesses: BusinessLoader) {}

  @ResolveField(() => BusinessType, { description: 'The business that made it.' })
  by(@Parent() version: ProposalVersion, @Context() context: GraphqlContext): Promise<Business | null> {
    return this.businesses.load(context, version.byBusinessId);
  }
}

@Resolver(() => ProposalEventType)
export class ProposalEventResolver {
  constructor(private readonly businesses: BusinessLoader) {}

  @ResolveField(() => BusinessType, { nullable: true, description: 'Who; null when the clock did it.' })
  async by(@Parent() event: ProposalEvent, @Context() context: GraphqlContext): Promise<Business | null> {
    return event.byBusinessId ? this.businesses.load(context, event.byBusinessId) : null;
  }
}

@Resolver(() => ExclusivityType)
export class ExclusivityResolver {
  @ResolveField(() => CategoryType, {
    nullable: true,
    description: 'The category it keeps out; null when there is none with this key.',
  })
  category(@Parent() { categoryKey }: Exclusivity): Category | null {
    return taxonomy.byKey(categoryKey) ?? null;
  }
}
