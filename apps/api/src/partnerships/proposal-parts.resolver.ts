import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Business } from '#libs/directory';
import type { ProposalEvent, ProposalVersion } from '#libs/partnerships';
import { BusinessLoader } from '../directory/business.loader.js';
import { BusinessType } from '../directory/business.type.js';
import type { GraphqlContext } from '../graphql/context.js';
import { ProposalEventType, ProposalVersionType } from './proposal.type.js';

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
