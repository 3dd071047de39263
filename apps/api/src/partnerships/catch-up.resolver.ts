import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock, mapPage } from '#libs/common';
import type { Business } from '#libs/directory';
import { actsFor } from '#libs/identity';
import {
  type CatchUpAction,
  CatchUpsRepository,
  GuestPartnership,
  type GuestProposal,
  type Partnership,
  partnershipDay,
  partnershipSide,
  sideMayCatchUp,
} from '#libs/partnerships';
import { BusinessLoader } from '../directory/business.loader.js';
import { BusinessType } from '../directory/business.type.js';
import { type Connection, emptyConnection, PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import { CatchUpActionEnum } from './catch-up.enums.js';
import { CatchUpsArgs } from './catch-up.inputs.js';
import { CatchUpsLoader } from './catch-up.loader.js';
import { CatchUpConnection, CatchUpType, type CatchUpView } from './catch-up.type.js';
import { toCatchUp } from './catch-up.view.js';
import { GuestProposalType } from './guest.type.js';
import { PartnershipType } from './partnership.type.js';
import { PartnershipLoader } from './promise.loader.js';

@Resolver(() => CatchUpType)
export class CatchUpResolver {
  constructor(
    private readonly clock: Clock,
    private readonly partnerships: PartnershipLoader,
    private readonly businesses: BusinessLoader,
  ) {}

  @ResolveField(() => PartnershipType, {
    nullable: true,
    description: 'The partnership it is about; null for somebody who looks through the link in a mail.',
  })
  async partnership(
    @Parent() { catchUp }: CatchUpView,
    @Context() context: GraphqlContext,
  ): Promise<Partnership | null> {
    const partnership = await this.partnerships.load(context, catchUp.partnershipId);
    return partnership && context.viewer && partnershipSide(context.viewer, partnership) ? partnership : null;
  }

  @ResolveField(() => [CatchUpActionEnum], { description: 'The buttons, decided by the server.' })
  async viewerMay(@Parent() view: CatchUpView, @Context() context: GraphqlContext): Promise<CatchUpAction[]> {
    const partnership = await this.partnership(view, context);
    if (!partnership) return [];
    const ids = [partnership.fromBusinessId, partnership.toBusinessId];
    const both = await Promise.all(ids.map((id) => this.businesses.load(context, id)));
    const now = this.clock.now();
    const zones = both.flatMap((business) => business?.timeZone ?? []);
    return sideMayCatchUp(view.side, view.catchUp, partnership, partnershipDay(now, zones), now);
  }
}

@Resolver(() => PartnershipType)
export class PartnershipCatchUpsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly pages: CatchUpsLoader,
  ) {}

  @ResolveField(() => CatchUpConnection, {
    description: 'When the two meet to talk about how it goes, the earliest first. Nobody else sees it.',
  })
  async catchUps(
    @Parent() partnership: Partnership,
    @Args() { upcoming, first, after }: CatchUpsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<CatchUpView>> {
    const side = context.viewer ? partnershipSide(context.viewer, partnership) : null;
    if (!side) throw new Error('A partnership was answered to somebody outside it.');
    const page = await this.pages.load(context, { partnershipId: partnership.id, upcoming, first, after });
    return toConnection(mapPage(page, (catchUp) => toCatchUp(catchUp, side, this.clock.now())));
  }
}

@Resolver(() => BusinessType)
export class BusinessCatchUpsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly catchUps: CatchUpsRepository,
  ) {}

  @ResolveField('catchUps', () => CatchUpConnection, {
    description:
      "Those to come in all partnerships, the earliest first. For the viewer's own business only; empty for others.",
  })
  async ofBusiness(
    @Parent() { id }: Business,
    @Args() page: PageArgs,
    @Context() { viewer }: GraphqlContext,
  ): Promise<Connection<CatchUpView>> {
    if (!viewer || !actsFor(viewer, id)) return emptyConnection();
    const now = this.clock.now();
    const found = await this.catchUps.upcomingOf(id, page, now);
    return toConnection(mapPage(found, (catchUp) => toCatchUp(catchUp, id, now)));
  }
}

@Resolver(() => GuestProposalType)
export class GuestCatchUpsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly inForce: GuestPartnership,
    private readonly pages: CatchUpsLoader,
  ) {}

  @ResolveField(() => CatchUpConnection, {
    description:
      'Those to come in the partnership this proposal became, the earliest first, seen from the recipient. Empty when it became none, or that is over.',
  })
  async catchUps(
    @Parent() { proposal }: GuestProposal,
    @Args() page: PageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<CatchUpView>> {
    const partnership = await this.inForce.of(proposal);
    if (!partnership) return emptyConnection();
    const found = await this.pages.load(context, { partnershipId: partnership.id, upcoming: true, ...page });
    const now = this.clock.now();
    return toConnection(mapPage(found, (catchUp) => toCatchUp(catchUp, proposal.toBusinessId, now)));
  }
}
