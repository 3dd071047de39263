import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Business, type Category, taxonomy } from '#libs/directory';
import {
  type Exclusivity,
  type ProposalEvent,
  type ProposalVersion,
  tellChanges,
  type ToldChange,
} from '#libs/partnerships';
import { BusinessLoader } from '../directory/business.loader.js';
import { BusinessType } from '../directory/business.type.js';
import { CategoryType } from '../directory/category.type.js';
import type { GraphqlContext } from '../graphql/context.js';
import { localeOf } from '../graphql/locale.js';
import { ProposalLoader, TermsBeforeLoader } from './proposal.loader.js';
import { ProposalEventType, ProposalVersionType, TermChangeType } from './proposal.type.js';
import { ExclusivityType } from './terms.type.js';

@Resolver(() => ProposalVersionType)
export class ProposalVersionResolver {
  constructor(
    private readonly businesses: BusinessLoader,
    private readonly proposals: ProposalLoader,
    private readonly termsBefore: TermsBeforeLoader,
  ) {}

  @ResolveField(() => [TermChangeType], {
    description:
      'What is different from the version before, term by term; of the first that would change a partnership, from the terms in force there. Empty for the first of anything else.',
  })
  async changes(
    @Parent() version: ProposalVersion,
    @Context() context: GraphqlContext,
  ): Promise<ToldChange[]> {
    const [proposal, before] = await Promise.all([
      this.proposals.load(context, version.proposalId),
      this.termsBefore.of(context, version),
    ]);
    if (!proposal || !before) return [];
    const [from, to] = await Promise.all([
      this.businesses.load(context, proposal.fromBusinessId),
      this.businesses.load(context, proposal.toBusinessId),
    ]);
    const names = { sender: from?.name ?? '', recipient: to?.name ?? '' };
    return tellChanges(before, version.terms, names, localeOf(context));
  }

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
