import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { BlockBusiness, BusinessesRepository, UnblockBusiness } from '#libs/directory';
import type { Viewer } from '#libs/identity';
import { CurrentViewer } from '../auth/public.js';
import type { GraphqlContext } from '../graphql/context.js';
import { BlockBusinessInput, UnblockBusinessInput } from './business.inputs.js';
import { BlockedByViewerLoader } from './business.loader.js';
import { BusinessPayload } from './business.payloads.js';

/** Who is never shown to whom. */
@Resolver()
export class BlockMutations {
  constructor(
    private readonly blockBusinessCase: BlockBusiness,
    private readonly unblockBusinessCase: UnblockBusiness,
    private readonly businesses: BusinessesRepository,
    private readonly blockedByViewer: BlockedByViewerLoader,
  ) {}

  @Mutation(() => BusinessPayload, {
    description:
      'Asks that your business and another are never shown to each other: no matches, proposals or messages. The other side is told nothing. Answers the other business. For owners and managers.',
  })
  async blockBusiness(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: BlockBusinessInput,
    @Context() context: GraphqlContext,
  ): Promise<BusinessPayload> {
    return this.changed(context, await this.blockBusinessCase.execute(viewer, input));
  }

  @Mutation(() => BusinessPayload, {
    description:
      'Takes that back, as far as your own business asked for it. Answers the other business. For owners and managers.',
  })
  async unblockBusiness(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: UnblockBusinessInput,
    @Context() context: GraphqlContext,
  ): Promise<BusinessPayload> {
    return this.changed(context, await this.unblockBusinessCase.execute(viewer, input));
  }

  private async changed(context: GraphqlContext, otherId: string): Promise<BusinessPayload> {
    this.blockedByViewer.clear(context, otherId);
    return { business: await this.businesses.byId(otherId) };
  }
}
