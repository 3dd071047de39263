import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock, Refusal } from '#libs/common';
import { addressSourceIn, type Business, type Category, type Offering, taxonomy } from '#libs/directory';
import {
  AcceptAsGuest,
  adviseOnBalance,
  CounterAsGuest,
  DeclineAsGuest,
  guestMay,
  type GuestProposal,
  OpenAsGuest,
  type ProposalAction,
  type ProposalEvent,
  type ProposalState,
  type ProposalVersion,
} from '#libs/partnerships';
import { Public } from '../auth/public.js';
import { BusinessLoader, OfferingsLoader } from '../directory/business.loader.js';
import { CrestType, OfferingType, PlaceType } from '../directory/business.type.js';
import { CategoryType } from '../directory/category.type.js';
import { crestOf } from '../directory/crest.js';
import { type Connection, LongPageArgs, PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import { localeOf } from '../graphql/locale.js';
import { AdviceType } from './advice.type.js';
import { GuestBusinessType, GuestProposalType } from './guest.type.js';
import { ProposalActionEnum, ProposalStateEnum } from './proposal.enums.js';
import { AcceptAsGuestInput, CounterAsGuestInput, DeclineAsGuestInput } from './proposal.inputs.js';
import { CurrentVersionLoader, HistoryLoader, VersionsLoader } from './proposal.loader.js';
import { GuestProposalPayload } from './proposal.payloads.js';
import { ProposalEventConnection, ProposalVersionConnection, ProposalVersionType } from './proposal.type.js';
import { toAdvice } from './to-estimate.js';
import { VersionEstimate } from './version-estimate.js';

@Resolver(() => GuestProposalType)
export class GuestProposalResolver {
  constructor(
    private readonly clock: Clock,
    private readonly open: OpenAsGuest,
    private readonly accept: AcceptAsGuest,
    private readonly counter: CounterAsGuest,
    private readonly decline: DeclineAsGuest,
    private readonly businesses: BusinessLoader,
    private readonly inForce: CurrentVersionLoader,
    private readonly versionPages: VersionsLoader,
    private readonly histories: HistoryLoader,
    private readonly estimates: VersionEstimate,
  ) {}

  @Public()
  @Query(() => GuestProposalType, {
    nullable: true,
    description:
      'The proposal a link from a mail opens. Null when the link is wrong, revoked or too old. Whoever holds the link may.',
  })
  async guestProposal(
    @Args('token', { type: () => String, description: 'The secret part of the link.' }) token: string,
  ): Promise<GuestProposal | null> {
    try {
      return await this.open.execute(token);
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }

  @Public()
  @Mutation(() => GuestProposalPayload, {
    description: 'Accepts exactly the version with this hash. Whoever holds the link in the mail may.',
  })
  async acceptAsGuest(@Args('input') input: AcceptAsGuestInput): Promise<GuestProposalPayload> {
    return { guestProposal: await this.accept.execute(input) };
  }

  @Public()
  @Mutation(() => GuestProposalPayload, {
    description:
      'Answers the version with this hash with other terms. Whoever holds the link in the mail may.',
  })
  async counterAsGuest(@Args('input') input: CounterAsGuestInput): Promise<GuestProposalPayload> {
    return { guestProposal: await this.counter.execute(input) };
  }

  @Public()
  @Mutation(() => GuestProposalPayload, {
    description: 'Says no. Whoever holds the link in the mail may.',
  })
  async declineAsGuest(@Args('input') input: DeclineAsGuestInput): Promise<GuestProposalPayload> {
    return { guestProposal: await this.decline.execute(input) };
  }

  @ResolveField('id', () => ID, { description: 'Opaque and stable.' })
  id(@Parent() { proposal }: GuestProposal): string {
    return proposal.id;
  }

  @ResolveField(() => ProposalStateEnum, { description: 'Where it stands now.' })
  state(@Parent() { proposal }: GuestProposal): ProposalState {
    return proposal.stateAt(this.clock.now());
  }

  @ResolveField(() => Date, { description: 'Until when it can be answered.' })
  expiresAt(@Parent() { proposal }: GuestProposal): Date | null {
    return proposal.expiresAt;
  }

  @ResolveField(() => String, { description: "Where the recipient's address came from." })
  addressSource(@Parent() { proposal }: GuestProposal, @Context() context: GraphqlContext): string {
    return addressSourceIn(localeOf(context), proposal.recipientEmailSource ?? '');
  }

  @ResolveField(() => ProposalVersionType, { description: 'The version in force.' })
  current(
    @Parent() { proposal }: GuestProposal,
    @Context() context: GraphqlContext,
  ): Promise<ProposalVersion | null> {
    return this.inForce.of(context, proposal);
  }

  @ResolveField(() => ProposalVersionConnection, {
    description: 'Every version that was put before the other side, the newest first.',
  })
  async versions(
    @Parent() { proposal: { id: proposalId } }: GuestProposal,
    @Args() { first, after }: PageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<ProposalVersion>> {
    return toConnection(await this.versionPages.load(context, { proposalId, first, after }));
  }

  @ResolveField(() => ProposalEventConnection, {
    description: 'What happened, the oldest first; what the sender did for itself is left out.',
  })
  async history(
    @Parent() { proposal: { id: proposalId, toBusinessId: side } }: GuestProposal,
    @Args() { first, after }: LongPageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<ProposalEvent>> {
    return toConnection(await this.histories.load(context, { proposalId, side, first, after }));
  }

  @ResolveField(() => [AdviceType], {
    description:
      'What to think about before answering, as far as a link may tell: what the terms say by themselves, nothing of what either business has agreed elsewhere. Empty once it is decided.',
  })
  async advice(
    @Parent() { proposal }: GuestProposal,
    @Context() context: GraphqlContext,
  ): Promise<AdviceType[]> {
    const version = await this.inForce.of(context, proposal);
    if (!version || proposal.stateAt(this.clock.now()) !== 'sent') return [];
    const estimate = await this.estimates.of(context, version);
    return estimate ? adviseOnBalance({ terms: version.terms, estimate }).map(toAdvice) : [];
  }

  @ResolveField(() => GuestBusinessType, { description: 'Who proposes.' })
  from(@Parent() { proposal }: GuestProposal, @Context() context: GraphqlContext): Promise<Business | null> {
    return this.businesses.load(context, proposal.fromBusinessId);
  }

  @ResolveField(() => GuestBusinessType, { description: 'To whom.' })
  to(@Parent() { proposal }: GuestProposal, @Context() context: GraphqlContext): Promise<Business | null> {
    return this.businesses.load(context, proposal.toBusinessId);
  }

  @ResolveField(() => [ProposalActionEnum], { description: 'The buttons, decided by the server.' })
  viewerMay(@Parent() { proposal }: GuestProposal): ProposalAction[] {
    return guestMay(proposal, this.clock.now());
  }
}

@Resolver(() => GuestBusinessType)
export class GuestBusinessResolver {
  constructor(private readonly offeringsOf: OfferingsLoader) {}

  @ResolveField(() => CategoryType, { nullable: true, description: 'Its kind; null when nobody knows yet.' })
  category(@Parent() { categoryKey }: Business): Category | null {
    return categoryKey === null ? null : (taxonomy.byKey(categoryKey) ?? null);
  }

  @ResolveField(() => CrestType, { description: 'How it is drawn.' })
  crest(@Parent() business: Business): CrestType {
    return crestOf(business);
  }

  @ResolveField(() => PlaceType, { description: 'Where it is.' })
  place(@Parent() business: Business): PlaceType {
    return business;
  }

  @ResolveField(() => [OfferingType], { description: 'What it sells.' })
  offerings(@Parent() { id }: Business, @Context() context: GraphqlContext): Promise<Offering[]> {
    return this.offeringsOf.load(context, id);
  }
}
