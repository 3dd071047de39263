import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock, isId } from '#libs/common';
import type { Business } from '#libs/directory';
import type { Viewer } from '#libs/identity';
import {
  type Partnership,
  partnershipSide,
  PartnershipsRepository,
  type Promised,
  type Proposal,
  type ProposalVersion,
} from '#libs/partnerships';
import { CurrentViewer } from '../auth/public.js';
import { BusinessLoader } from '../directory/business.loader.js';
import { BusinessType } from '../directory/business.type.js';
import type { GraphqlContext } from '../graphql/context.js';
import { PartnershipType } from './partnership.type.js';
import { PromisesLoader } from './promise.loader.js';
import { PromiseType } from './promise.type.js';
import { ProposalLoader, VersionLoader } from './proposal.loader.js';
import { ProposalType, ProposalVersionType } from './proposal.type.js';

@Resolver(() => PartnershipType)
export class PartnershipResolver {
  constructor(
    private readonly clock: Clock,
    private readonly partnerships: PartnershipsRepository,
    private readonly businesses: BusinessLoader,
    private readonly proposals: ProposalLoader,
    private readonly versions: VersionLoader,
    private readonly promisesOf: PromisesLoader,
  ) {}

  @Query(() => PartnershipType, {
    nullable: true,
    description: 'A partnership of one of your businesses; null for everybody else.',
  })
  async partnership(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
  ): Promise<Partnership | null> {
    const partnership = isId(id) ? await this.partnerships.byId(id) : null;
    return partnership && partnershipSide(viewer, partnership) ? partnership : null;
  }

  @ResolveField(() => BusinessType, { description: 'Your side.' })
  you(@Parent() partnership: Partnership, @Context() context: GraphqlContext): Promise<Business | null> {
    return this.businesses.load(context, side(partnership, context));
  }

  @ResolveField(() => BusinessType, { description: 'The other side.' })
  partner(@Parent() partnership: Partnership, @Context() context: GraphqlContext): Promise<Business | null> {
    return this.businesses.load(context, partnership.other(side(partnership, context)));
  }

  @ResolveField(() => ProposalType, { description: 'The proposal it came from.' })
  proposal(@Parent() partnership: Partnership, @Context() context: GraphqlContext): Promise<Proposal | null> {
    return this.proposals.load(context, partnership.proposalId);
  }

  @ResolveField(() => ProposalVersionType, { description: 'The version in force: the last both agreed to.' })
  agreed(
    @Parent() partnership: Partnership,
    @Context() context: GraphqlContext,
  ): Promise<ProposalVersion | null> {
    return this.versions.load(context, partnership.versionId);
  }

  @ResolveField(() => [PromiseType], {
    description: 'What each side does, seen from the viewer: yours first, then theirs.',
  })
  async promises(
    @Parent() partnership: Partnership,
    @Context() context: GraphqlContext,
  ): Promise<Promised[]> {
    const promises = await this.promisesOf.load(context, partnership.id);
    const you = side(partnership, context);
    return [
      ...promises.filter(({ byBusinessId }) => byBusinessId === you),
      ...promises.filter(({ byBusinessId }) => byBusinessId !== you),
    ];
  }
}

function side(partnership: Partnership, { viewer }: GraphqlContext): string {
  const found = viewer ? partnershipSide(viewer, partnership) : null;
  if (!found) throw new Error('A partnership was answered to somebody outside it.');
  return found;
}
