import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock, isId } from '#libs/common';
import type { Business } from '#libs/directory';
import type { Viewer } from '#libs/identity';
import {
  OPEN_DAYS,
  openUntil,
  type Partnership,
  type Proposal,
  type ProposalAction,
  type ProposalEvent,
  proposalSide,
  ProposalsRepository,
  type ProposalState,
  type ProposalVersion,
  type SnoozeChoice,
  snoozeChoices,
  type Terms,
  viewerMay,
} from '#libs/partnerships';
import { CurrentViewer } from '../auth/public.js';
import { BusinessLoader } from '../directory/business.loader.js';
import { BusinessType } from '../directory/business.type.js';
import { type Connection, LongPageArgs, PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import { PartnershipLoader } from './promise.loader.js';
import { PartnershipType } from './partnership.type.js';
import { TermsType } from './terms.type.js';
import { ProposalActionEnum, ProposalStateEnum } from './proposal.enums.js';
import {
  CurrentVersionLoader,
  HistoryLoader,
  PartnershipOfProposalLoader,
  QueuePlaceLoader,
  VersionsLoader,
} from './proposal.loader.js';
import {
  ProposalEventConnection,
  ProposalType,
  ProposalVersionConnection,
  ProposalVersionType,
  QueuePlaceType,
  SnoozeChoiceType,
} from './proposal.type.js';

@Resolver(() => ProposalType)
export class ProposalResolver {
  constructor(
    private readonly clock: Clock,
    private readonly proposals: ProposalsRepository,
    private readonly businesses: BusinessLoader,
    private readonly inForce: CurrentVersionLoader,
    private readonly versionPages: VersionsLoader,
    private readonly histories: HistoryLoader,
    private readonly partnerships: PartnershipOfProposalLoader,
    private readonly places: QueuePlaceLoader,
    private readonly partnershipsById: PartnershipLoader,
  ) {}

  @Query(() => ProposalType, {
    nullable: true,
    description: 'A proposal one of your businesses takes part in; null for everybody else.',
  })
  async proposal(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
  ): Promise<Proposal | null> {
    const proposal = isId(id) ? await this.proposals.byId(id) : null;
    return proposal && proposalSide(viewer, proposal) ? proposal : null;
  }

  @ResolveField(() => ProposalStateEnum, { description: 'Where it stands now.' })
  state(@Parent() proposal: Proposal): ProposalState {
    return proposal.stateAt(this.clock.now());
  }

  @ResolveField(() => Date, {
    description: 'Until when it can be answered; for a draft, if it were sent now.',
  })
  expiresAt(@Parent() { expiresAt }: Proposal): Date {
    return expiresAt ?? new Date(this.clock.now().getTime() + OPEN_DAYS * 86_400_000);
  }

  @ResolveField(() => ProposalVersionType, { description: 'The version in force.' })
  current(@Parent() proposal: Proposal, @Context() context: GraphqlContext): Promise<ProposalVersion | null> {
    return this.inForce.of(context, proposal);
  }

  @ResolveField(() => ProposalVersionConnection, {
    description: 'Every version that was put before the other side, the newest first; none of a draft.',
  })
  async versions(
    @Parent() proposal: Proposal,
    @Args() { first, after }: PageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<ProposalVersion>> {
    return toConnection(await this.versionPages.load(context, { proposalId: proposal.id, first, after }));
  }

  @ResolveField(() => BusinessType, { description: 'The business that started it.' })
  from(@Parent() proposal: Proposal, @Context() context: GraphqlContext): Promise<Business | null> {
    return this.businesses.load(context, proposal.fromBusinessId);
  }

  @ResolveField(() => BusinessType, { description: 'The business it was made to.' })
  to(@Parent() proposal: Proposal, @Context() context: GraphqlContext): Promise<Business | null> {
    return this.businesses.load(context, proposal.toBusinessId);
  }

  @ResolveField(() => BusinessType, { description: 'The business of the two that the viewer acts for.' })
  you(@Parent() proposal: Proposal, @Context() context: GraphqlContext): Promise<Business | null> {
    return this.businesses.load(context, this.side(proposal, context));
  }

  @ResolveField(() => BusinessType, { description: 'The other of the two.' })
  partner(@Parent() proposal: Proposal, @Context() context: GraphqlContext): Promise<Business | null> {
    return this.businesses.load(context, proposal.other(this.side(proposal, context)));
  }

  @ResolveField(() => BusinessType, { nullable: true, description: 'Whose turn it is; null when decided.' })
  async turn(@Parent() proposal: Proposal, @Context() context: GraphqlContext): Promise<Business | null> {
    const turn = proposal.turnAt(this.clock.now());
    return turn ? this.businesses.load(context, turn) : null;
  }

  @ResolveField(() => QueuePlaceType, {
    nullable: true,
    description: 'Where it stands while it waits for room; null when it does not wait. For the sender only.',
  })
  async queue(
    @Parent() { id, queuedAt }: Proposal,
    @Context() context: GraphqlContext,
  ): Promise<QueuePlaceType | null> {
    const place = queuedAt && (await this.places.load(context, id));
    return queuedAt && place ? { place, since: queuedAt, until: openUntil(queuedAt) } : null;
  }

  @ResolveField(() => Date, {
    nullable: true,
    description: 'Until when the version in force can be recalled; null for everybody but those who sent it.',
  })
  recallUntil(@Parent() proposal: Proposal, @Context() context: GraphqlContext): Date | null {
    const mayRecall = proposal.may('recall', this.side(proposal, context), this.clock.now());
    return mayRecall ? proposal.recallUntil : null;
  }

  @ResolveField(() => Date, {
    nullable: true,
    description: 'Until when those who are asked put it off; null for the other side, and once it is over.',
  })
  snoozedUntil(@Parent() proposal: Proposal, @Context() context: GraphqlContext): Date | null {
    const now = this.clock.now();
    const { snoozedUntil } = proposal;
    const own = proposal.turnAt(now) === this.side(proposal, context);
    return own && snoozedUntil !== null && snoozedUntil > now ? snoozedUntil : null;
  }

  @ResolveField(() => [SnoozeChoiceType], {
    description: 'The days it may be put off until, before it runs out; none for those who are not asked.',
  })
  async snoozeChoices(
    @Parent() proposal: Proposal,
    @Context() context: GraphqlContext,
  ): Promise<SnoozeChoice[]> {
    const now = this.clock.now();
    const side = this.side(proposal, context);
    if (!proposal.may('snooze', side, now)) return [];
    const business = await this.businesses.load(context, side);
    return business ? snoozeChoices(proposal, business.timeZone, now) : [];
  }

  @ResolveField(() => TermsType, {
    nullable: true,
    description: 'A counter those who are asked are writing; null for everybody else.',
  })
  counterDraft(@Parent() proposal: Proposal, @Context() context: GraphqlContext): Terms | null {
    const own = proposal.turnAt(this.clock.now()) === this.side(proposal, context);
    return own ? proposal.draftTerms : null;
  }

  @ResolveField(() => [ProposalActionEnum], { description: 'The buttons, decided by the server.' })
  viewerMay(@Parent() proposal: Proposal, @Context() { viewer }: GraphqlContext): ProposalAction[] {
    return viewer ? viewerMay(viewer, proposal, this.clock.now()) : [];
  }

  @ResolveField(() => PartnershipType, {
    nullable: true,
    description: 'The partnership it became or would change; null for anything else.',
  })
  async partnership(
    @Parent() proposal: Proposal,
    @Context() context: GraphqlContext,
  ): Promise<Partnership | null> {
    if (proposal.partnershipId) return this.partnershipsById.load(context, proposal.partnershipId);
    return proposal.state === 'accepted' ? this.partnerships.load(context, proposal.id) : null;
  }

  @ResolveField(() => ProposalEventConnection, { description: 'What happened, the oldest first.' })
  async history(
    @Parent() proposal: Proposal,
    @Args() { first, after }: LongPageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<ProposalEvent>> {
    const side = this.side(proposal, context);
    return toConnection(await this.histories.load(context, { proposalId: proposal.id, side, first, after }));
  }

  private side(proposal: Proposal, { viewer }: GraphqlContext): string {
    const side = viewer ? proposalSide(viewer, proposal) : null;
    if (!side) throw new Error('A proposal was answered to somebody outside it.');
    return side;
  }
}
