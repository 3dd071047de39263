import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Clock } from '#libs/common';
import type { Viewer } from '#libs/identity';
import {
  CancelCatchUp,
  CatchUpsRepository,
  MoveCatchUp,
  partnershipSide,
  PlanCatchUp,
  RestoreCatchUp,
} from '#libs/partnerships';
import { CurrentViewer } from '../auth/public.js';
import { doorOf, type GraphqlContext } from '../graphql/context.js';
import { CatchUpIdInput, MoveCatchUpInput, PlanCatchUpInput } from './catch-up.inputs.js';
import { CatchUpPayload } from './catch-up.payloads.js';
import { toCatchUp } from './catch-up.view.js';
import { PartnershipLoader } from './promise.loader.js';

@Resolver()
export class CatchUpMutations {
  constructor(
    private readonly clock: Clock,
    private readonly plan: PlanCatchUp,
    private readonly move: MoveCatchUp,
    private readonly cancel: CancelCatchUp,
    private readonly restore: RestoreCatchUp,
    private readonly catchUps: CatchUpsRepository,
    private readonly partnerships: PartnershipLoader,
  ) {}

  @Mutation(() => CatchUpPayload, {
    description:
      'Plans a short meeting; both sides get it in their calendars. At most three are to come at once. For those with a seat on either side.',
  })
  async planCatchUp(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PlanCatchUpInput,
    @Context() context: GraphqlContext,
  ): Promise<CatchUpPayload> {
    return this.changed(viewer, await this.plan.execute(viewer, input, doorOf(context)), context);
  }

  @Mutation(() => CatchUpPayload, {
    description:
      'Plans it otherwise: another time, length, place or note. For those with a seat on either side.',
  })
  async moveCatchUp(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MoveCatchUpInput,
    @Context() context: GraphqlContext,
  ): Promise<CatchUpPayload> {
    return this.changed(viewer, await this.move.execute(viewer, input, doorOf(context)), context);
  }

  @Mutation(() => CatchUpPayload, {
    description:
      'Cancels it; your side can take that back for two minutes. For those with a seat on either side.',
  })
  async cancelCatchUp(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CatchUpIdInput,
    @Context() context: GraphqlContext,
  ): Promise<CatchUpPayload> {
    return this.changed(viewer, await this.cancel.execute(viewer, input, doorOf(context)), context);
  }

  @Mutation(() => CatchUpPayload, {
    description:
      'Takes back a cancellation within two minutes. For those with a seat on the side that cancelled it.',
  })
  async restoreCatchUp(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CatchUpIdInput,
    @Context() context: GraphqlContext,
  ): Promise<CatchUpPayload> {
    return this.changed(viewer, await this.restore.execute(viewer, input, doorOf(context)), context);
  }

  private async changed(viewer: Viewer, id: string, context: GraphqlContext): Promise<CatchUpPayload> {
    const catchUp = await this.catchUps.byId(id);
    const partnership = catchUp && (await this.partnerships.load(context, catchUp.partnershipId));
    const side = partnership && partnershipSide(viewer, partnership);
    return { catchUp: catchUp && side ? toCatchUp(catchUp, side, this.clock.now()) : null };
  }
}
