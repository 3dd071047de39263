import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { addDays, Clock, type Day } from '#libs/common';
import type { Business } from '#libs/directory';
import {
  type Partnership,
  type PartnershipAction,
  partnershipDay,
  type PartnershipEvent,
  partnershipSide,
  type PartnershipState,
  type PartnershipVersion,
  type Proposal,
  type ProposalVersion,
  type Terms,
  termsForChange,
  viewerMayPartnership,
} from '#libs/partnerships';
import { BusinessLoader } from '../directory/business.loader.js';
import { BusinessType } from '../directory/business.type.js';
import { type Connection, LongPageArgs, PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import { DateScalar } from '../graphql/scalars.js';
import { PartnershipActionEnum } from './partnership.enums.js';
import { StartingTermsArgs } from './partnership.inputs.js';
import { OpenChangeLoader, PartnershipHistoryLoader, VersionsInForceLoader } from './partnership.loader.js';
import {
  PartnershipEventConnection,
  PartnershipType,
  PartnershipVersionConnection,
} from './partnership.type.js';
import { PartnershipStateEnum } from './proposal.enums.js';
import { ProposalLoader, VersionLoader } from './proposal.loader.js';
import { ProposalType } from './proposal.type.js';
import { TermsType } from './terms.type.js';

/** How a partnership goes on: its state, what one may do, and what happened. */
@Resolver(() => PartnershipType)
export class PartnershipLifeResolver {
  constructor(
    private readonly clock: Clock,
    private readonly businesses: BusinessLoader,
    private readonly agreedVersions: VersionLoader,
    private readonly proposals: ProposalLoader,
    private readonly versionPages: VersionsInForceLoader,
    private readonly histories: PartnershipHistoryLoader,
    private readonly changes: OpenChangeLoader,
  ) {}

  @ResolveField(() => PartnershipStateEnum, { description: 'Where it stands today.' })
  async state(
    @Parent() partnership: Partnership,
    @Context() context: GraphqlContext,
  ): Promise<PartnershipState> {
    return partnership.stateOn(await this.today(partnership, context));
  }

  @ResolveField(() => [PartnershipActionEnum], { description: 'The buttons, decided by the server.' })
  async viewerMay(
    @Parent() partnership: Partnership,
    @Context() context: GraphqlContext,
  ): Promise<PartnershipAction[]> {
    const { viewer } = context;
    return viewer ? viewerMayPartnership(viewer, partnership, await this.today(partnership, context)) : [];
  }

  @ResolveField(() => BusinessType, {
    nullable: true,
    description: 'The side that gave notice or closed; null when nobody did.',
  })
  async endingBy(
    @Parent() { endingByBusinessId }: Partnership,
    @Context() context: GraphqlContext,
  ): Promise<Business | null> {
    return endingByBusinessId ? this.businesses.load(context, endingByBusinessId) : null;
  }

  @ResolveField(() => DateScalar, { description: 'The last day if notice were given today.' })
  async lastDayWithNotice(
    @Parent() partnership: Partnership,
    @Context() context: GraphqlContext,
  ): Promise<Day> {
    const { terms } = await this.inForce(partnership, context);
    const day = addDays(await this.today(partnership, context), terms.exitNoticeDays);
    return day < partnership.finalDay ? day : partnership.finalDay;
  }

  @ResolveField(() => ProposalType, {
    nullable: true,
    description: 'The unanswered proposal to change it; null when there is none.',
  })
  openChange(@Parent() { id }: Partnership, @Context() context: GraphqlContext): Promise<Proposal | null> {
    return this.changes.load(context, id);
  }

  @ResolveField(() => TermsType, {
    description:
      'The terms a proposal to change it starts from, with your side as the sender; for another season its days have moved on.',
  })
  async startingTerms(
    @Parent() partnership: Partnership,
    @Args() { kind }: StartingTermsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Terms> {
    const version = await this.inForce(partnership, context);
    const proposal = await this.proposals.load(context, version.proposalId);
    const sameSender = proposal?.fromBusinessId === sideOf(partnership, context);
    return termsForChange(version.terms, kind, sameSender, await this.today(partnership, context));
  }

  @ResolveField(() => PartnershipVersionConnection, {
    description: 'Which terms held when, the newest first.',
  })
  async versions(
    @Parent() { id: partnershipId }: Partnership,
    @Args() { first, after }: PageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<PartnershipVersion>> {
    return toConnection(await this.versionPages.load(context, { partnershipId, first, after }));
  }

  @ResolveField(() => PartnershipEventConnection, { description: 'What happened, the oldest first.' })
  async history(
    @Parent() partnership: Partnership,
    @Args() { first, after }: LongPageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<PartnershipEvent>> {
    const readerId = sideOf(partnership, context);
    const request = { partnershipId: partnership.id, readerId, first, after };
    return toConnection(await this.histories.load(context, request));
  }

  private async inForce({ versionId }: Partnership, context: GraphqlContext): Promise<ProposalVersion> {
    const version = await this.agreedVersions.load(context, versionId);
    if (!version) throw new Error(`Version ${versionId} is in force and not there.`);
    return version;
  }

  private async today(partnership: Partnership, context: GraphqlContext): Promise<Day> {
    const ids = [partnership.fromBusinessId, partnership.toBusinessId];
    const both = await Promise.all(ids.map((id) => this.businesses.load(context, id)));
    return partnershipDay(
      this.clock.now(),
      both.flatMap((business) => business?.timeZone ?? []),
    );
  }
}

function sideOf(partnership: Partnership, { viewer }: GraphqlContext): string {
  const found = viewer ? partnershipSide(viewer, partnership) : null;
  if (!found) throw new Error('A partnership was answered to somebody outside it.');
  return found;
}
