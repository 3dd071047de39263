import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Clock } from '#libs/common';
import {
  BusinessesRepository,
  type Business,
  ClaimBusiness,
  CloseBusiness,
  CreateBusiness,
  DescribeBusiness,
  ReopenBusiness,
} from '#libs/directory';
import { SessionsRepository, type Viewer } from '#libs/identity';
import { CurrentViewer } from '../auth/public.js';
import type { GraphqlContext } from '../graphql/context.js';
import {
  ClaimBusinessInput,
  CloseBusinessInput,
  CreateBusinessInput,
  DescribeBusinessInput,
  ReopenBusinessInput,
} from './business.inputs.js';
import { BusinessPayload } from './business.payloads.js';

@Resolver()
export class BusinessMutations {
  constructor(
    private readonly clock: Clock,
    private readonly sessions: SessionsRepository,
    private readonly businesses: BusinessesRepository,
    private readonly create: CreateBusiness,
    private readonly claim: ClaimBusiness,
    private readonly describe: DescribeBusiness,
    private readonly close: CloseBusiness,
    private readonly reopen: ReopenBusiness,
  ) {}

  @Mutation(() => BusinessPayload, {
    description: 'Makes a business that is not listed; you become its owner. For the signed-in person.',
  })
  async createBusiness(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateBusinessInput,
    @Context() context: GraphqlContext,
  ): Promise<BusinessPayload> {
    return { business: await this.seated(context, viewer, await this.create.execute(viewer, input)) };
  }

  @Mutation(() => BusinessPayload, {
    description:
      'Takes over a listed business. Its public e-mail address must be yours, or the listing must have none.',
  })
  async claimBusiness(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ClaimBusinessInput,
    @Context() context: GraphqlContext,
  ): Promise<BusinessPayload> {
    return { business: await this.seated(context, viewer, await this.claim.execute(viewer, input)) };
  }

  @Mutation(() => BusinessPayload, {
    description: 'Changes what your business says of itself. For owners and managers.',
  })
  async describeBusiness(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DescribeBusinessInput,
  ): Promise<BusinessPayload> {
    return { business: await this.describe.execute(viewer, input) };
  }

  @Mutation(() => BusinessPayload, {
    description:
      'Closes your business: gone from searches and matches at once; ten minutes later its open proposals are withdrawn and its partnerships end. For owners.',
  })
  async closeBusiness(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CloseBusinessInput,
  ): Promise<BusinessPayload> {
    return { business: await this.businesses.byId(await this.close.execute(viewer, input)) };
  }

  @Mutation(() => BusinessPayload, {
    description:
      'Takes a closing back, within thirty days. What has ended in between stays ended. For owners.',
  })
  async reopenBusiness(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ReopenBusinessInput,
  ): Promise<BusinessPayload> {
    return { business: await this.businesses.byId(await this.reopen.execute(viewer, input)) };
  }

  /** The viewer has a seat more than when the request began. */
  private async seated(
    context: GraphqlContext,
    viewer: Viewer,
    businessId: string,
  ): Promise<Business | null> {
    context.viewer = await this.sessions.refreshed(viewer, this.clock.now());
    return this.businesses.byId(businessId);
  }
}
