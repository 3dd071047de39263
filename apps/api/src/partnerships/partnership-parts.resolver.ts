import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Business } from '#libs/directory';
import type { PartnershipEvent, PartnershipVersion, Proposal, ProposalVersion } from '#libs/partnerships';
import { BusinessLoader } from '../directory/business.loader.js';
import { BusinessType } from '../directory/business.type.js';
import type { GraphqlContext } from '../graphql/context.js';
import { PartnershipEventType, PartnershipVersionType } from './partnership.type.js';
import { ProposalLoader, VersionLoader } from './proposal.loader.js';
import { ProposalType, ProposalVersionType } from './proposal.type.js';

@Resolver(() => PartnershipVersionType)
export class PartnershipVersionResolver {
  constructor(
    private readonly versions: VersionLoader,
    private readonly proposals: ProposalLoader,
  ) {}

  @ResolveField(() => ProposalVersionType, { description: 'The terms, as both agreed to them.' })
  agreed(
    @Parent() { versionId }: PartnershipVersion,
    @Context() context: GraphqlContext,
  ): Promise<ProposalVersion | null> {
    return this.versions.load(context, versionId);
  }

  @ResolveField(() => ProposalType, { description: 'The proposal they came from.' })
  proposal(
    @Parent() { proposalId }: PartnershipVersion,
    @Context() context: GraphqlContext,
  ): Promise<Proposal | null> {
    return this.proposals.load(context, proposalId);
  }
}

@Resolver(() => PartnershipEventType)
export class PartnershipEventResolver {
  constructor(private readonly businesses: BusinessLoader) {}

  @ResolveField(() => BusinessType, { nullable: true, description: 'Who did it; null when the clock did.' })
  async by(
    @Parent() { byBusinessId }: PartnershipEvent,
    @Context() context: GraphqlContext,
  ): Promise<Business | null> {
    return byBusinessId ? this.businesses.load(context, byBusinessId) : null;
  }
}
