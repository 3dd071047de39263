import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Category, taxonomy } from '#libs/directory';
import { actsFor, type Viewer } from '#libs/identity';
import { competes } from '#libs/matching';
import {
  AdviseOnTerms,
  draftTerms,
  type Partnership,
  type Proposal,
  type ProposalVersion,
} from '#libs/partnerships';
import { CurrentViewer } from '../auth/public.js';
import { CategoryType } from '../directory/category.type.js';
import type { GraphqlContext } from '../graphql/context.js';
import { VersionAdviceLoader } from './advice.loader.js';
import { AdviceType, ProposalAdviceInput, TermsAdviceType } from './advice.type.js';
import { TermsEstimateType } from './estimate.type.js';
import { PartnershipType } from './partnership.type.js';
import { PartnershipLoader } from './promise.loader.js';
import { ProposalLoader } from './proposal.loader.js';
import { ProposalType, ProposalVersionType } from './proposal.type.js';
import { toAdvice, toEstimate } from './to-estimate.js';
import { VersionEstimate } from './version-estimate.js';

@Resolver(() => AdviceType)
export class AdviceResolver {
  constructor(
    private readonly adviseOnTerms: AdviseOnTerms,
    private readonly proposals: ProposalLoader,
    private readonly partnerships: PartnershipLoader,
  ) {}

  @Query(() => TermsAdviceType, {
    nullable: true,
    description:
      'What to think about while these terms are being written; a version has advice of its own. Of agreements with others only your own are looked at. Null for those without a seat in `forId`.',
  })
  async proposalAdvice(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ProposalAdviceInput,
  ): Promise<TermsAdviceType | null> {
    if (!actsFor(viewer, input.forId)) return null;
    const { advice, estimate } = await this.adviseOnTerms.execute(
      viewer,
      { ...input, terms: draftTerms(input.terms) },
      competes,
    );
    return {
      advice: advice.map(toAdvice),
      estimate: toEstimate(estimate),
    };
  }

  @ResolveField(() => CategoryType, { nullable: true, description: 'The kind of business it is about.' })
  category(@Parent() { categoryKey }: AdviceType): Category | null {
    return (categoryKey && taxonomy.byKey(categoryKey)) || null;
  }

  @ResolveField(() => ProposalType, { nullable: true, description: 'The proposal between the two.' })
  async proposal(
    @Parent() { proposalId }: AdviceType,
    @Context() context: GraphqlContext,
  ): Promise<Proposal | null> {
    return proposalId ? this.proposals.load(context, proposalId) : null;
  }

  @ResolveField(() => PartnershipType, { nullable: true, description: 'Your agreement it is about.' })
  async partnership(
    @Parent() { partnershipId }: AdviceType,
    @Context() context: GraphqlContext,
  ): Promise<Partnership | null> {
    return partnershipId ? this.partnerships.load(context, partnershipId) : null;
  }
}

@Resolver(() => ProposalVersionType)
export class VersionAdviceResolver {
  constructor(
    private readonly estimates: VersionEstimate,
    private readonly advices: VersionAdviceLoader,
  ) {}

  @ResolveField(() => [AdviceType], {
    description:
      'What to think about before answering, from your side; of agreements with others only your own are looked at. Empty unless it is in force and waits for an answer, and for those outside.',
  })
  async advice(
    @Parent() version: ProposalVersion,
    @Context() context: GraphqlContext,
  ): Promise<AdviceType[]> {
    return (await this.advices.load(context, version)).map(toAdvice);
  }

  @ResolveField(() => TermsEstimateType, {
    nullable: true,
    description: 'What each side gets, as the profiles of both are now; the same numbers for both.',
  })
  async estimate(
    @Parent() version: ProposalVersion,
    @Context() context: GraphqlContext,
  ): Promise<TermsEstimateType | null> {
    const estimate = await this.estimates.of(context, version);
    return estimate && toEstimate(estimate);
  }
}
