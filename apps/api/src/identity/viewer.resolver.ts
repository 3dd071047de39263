import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Account, Viewer } from '#libs/identity';
import type { Business } from '#libs/directory';
import { CurrentViewer, Public } from '../auth/public.js';
import { BusinessLoader } from '../directory/business.loader.js';
import { BusinessType } from '../directory/business.type.js';
import type { GraphqlContext } from '../graphql/context.js';
import { AccountLoader } from './account.loader.js';
import { AccountType, QuietHoursType, SeatType, ViewerType } from './identity.type.js';

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly accounts: AccountLoader,
    private readonly businesses: BusinessLoader,
  ) {}

  @Public()
  @Query(() => ViewerType, {
    nullable: true,
    description: 'Who is asking; null when signed out. Anyone may ask.',
  })
  viewer(@CurrentViewer() viewer: Viewer | null): Viewer | null {
    return viewer;
  }

  @ResolveField(() => AccountType, { description: 'The person.' })
  account(@Parent() viewer: Viewer, @Context() context: GraphqlContext): Promise<Account | null> {
    return this.accounts.load(context, viewer.accountId);
  }

  @ResolveField(() => QuietHoursType, { description: 'When this person gets no mail that can wait.' })
  async quietHours(
    @Parent() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<QuietHoursType | null> {
    const account = await this.accounts.load(context, viewer.accountId);
    return account && { from: account.quietFrom, until: account.quietUntil };
  }

  @ResolveField(() => [SeatType], { description: 'Roles in businesses, oldest first.' })
  seats(@Parent() viewer: Viewer): SeatType[] {
    return viewer.seats.map(({ seatId, businessId, role }) => ({
      id: seatId,
      businessId,
      role,
      accountId: viewer.accountId,
    }));
  }

  @ResolveField(() => BusinessType, {
    nullable: true,
    description: 'The business this session acts for; null before there is one.',
  })
  async actingFor(@Parent() viewer: Viewer, @Context() context: GraphqlContext): Promise<Business | null> {
    return viewer.actingForId ? this.businesses.load(context, viewer.actingForId) : null;
  }
}

@Resolver(() => SeatType)
export class SeatResolver {
  constructor(
    private readonly accounts: AccountLoader,
    private readonly businesses: BusinessLoader,
  ) {}

  @ResolveField(() => BusinessType, { description: 'The business.' })
  business(@Parent() seat: SeatType, @Context() context: GraphqlContext): Promise<Business | null> {
    return this.businesses.load(context, seat.businessId);
  }

  @ResolveField(() => AccountType, { description: 'The person.' })
  account(@Parent() seat: SeatType, @Context() context: GraphqlContext): Promise<Account | null> {
    return this.accounts.load(context, seat.accountId);
  }
}
