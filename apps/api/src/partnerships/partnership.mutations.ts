import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#libs/identity';
import {
  AgreeToEnd,
  EndPartnership,
  PartnershipsRepository,
  PausePartnership,
  ResumePartnership,
} from '#libs/partnerships';
import { CurrentViewer } from '../auth/public.js';
import { doorOf, type GraphqlContext } from '../graphql/context.js';
import {
  AgreeToEndInput,
  EndPartnershipInput,
  PausePartnershipInput,
  ResumePartnershipInput,
} from './partnership.inputs.js';
import { PartnershipPayload } from './partnership.payloads.js';

@Resolver()
export class PartnershipMutations {
  constructor(
    private readonly partnerships: PartnershipsRepository,
    private readonly pause: PausePartnership,
    private readonly resume: ResumePartnership,
    private readonly end: EndPartnership,
    private readonly agree: AgreeToEnd,
  ) {}

  @Mutation(() => PartnershipPayload, {
    description: 'Lets nothing fall due for a while. For those with a seat on either side.',
  })
  async pausePartnership(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PausePartnershipInput,
    @Context() context: GraphqlContext,
  ): Promise<PartnershipPayload> {
    return this.changed(await this.pause.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => PartnershipPayload, {
    description: 'Goes on after a pause. For those with a seat on either side.',
  })
  async resumePartnership(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ResumePartnershipInput,
    @Context() context: GraphqlContext,
  ): Promise<PartnershipPayload> {
    return this.changed(await this.resume.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => PartnershipPayload, {
    description:
      'Gives notice by the exit clause; until the last day everything agreed still counts. For those with a seat on either side.',
  })
  async endPartnership(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EndPartnershipInput,
    @Context() context: GraphqlContext,
  ): Promise<PartnershipPayload> {
    return this.changed(await this.end.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => PartnershipPayload, {
    description:
      'Agrees to the earlier last day the other side asked for. For those with a seat on the side that was asked.',
  })
  async agreeToEnd(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AgreeToEndInput,
    @Context() context: GraphqlContext,
  ): Promise<PartnershipPayload> {
    return this.changed(await this.agree.execute(viewer, input, doorOf(context)));
  }

  private async changed(id: string): Promise<PartnershipPayload> {
    return { partnership: await this.partnerships.byId(id) };
  }
}
