import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { BusinessesRepository } from '#libs/directory';
import type { Viewer } from '#libs/identity';
import { DismissMatch, LookAtMatch, RestoreMatch, SaveMatch, UnsaveMatch } from '#libs/matching';
import { CurrentViewer } from '../auth/public.js';
import type { GraphqlContext } from '../graphql/context.js';
import { localeOf } from '../graphql/locale.js';
import { EngagedWith } from './engaged-with.js';
import { DismissMatchInput, SaveMatchInput } from './match.inputs.js';
import { MatchPayload } from './match.payloads.js';

@Resolver()
export class MatchMutations {
  constructor(
    private readonly save: SaveMatch,
    private readonly unsave: UnsaveMatch,
    private readonly dismiss: DismissMatch,
    private readonly restore: RestoreMatch,
    private readonly look: LookAtMatch,
    private readonly businesses: BusinessesRepository,
    private readonly engaged: EngagedWith,
  ) {}

  @Mutation(() => MatchPayload, {
    description:
      'Keeps a match in sight; a dismissed one comes back. For those with a seat in your business.',
  })
  async saveMatch(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SaveMatchInput,
    @Context() context: GraphqlContext,
  ): Promise<MatchPayload> {
    await this.save.execute(viewer, input);
    return this.after(input, context);
  }

  @Mutation(() => MatchPayload, {
    description: 'Lets go of a saved match. For those with a seat in your business.',
  })
  async unsaveMatch(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SaveMatchInput,
    @Context() context: GraphqlContext,
  ): Promise<MatchPayload> {
    await this.unsave.execute(viewer, input);
    return this.after(input, context);
  }

  @Mutation(() => MatchPayload, {
    description: 'Takes a match out of the suggestions. For those with a seat in your business.',
  })
  async dismissMatch(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DismissMatchInput,
    @Context() context: GraphqlContext,
  ): Promise<MatchPayload> {
    await this.dismiss.execute(viewer, input);
    return this.after(input, context);
  }

  @Mutation(() => MatchPayload, {
    description: 'Takes a dismissal back. For those with a seat in your business.',
  })
  async restoreMatch(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SaveMatchInput,
    @Context() context: GraphqlContext,
  ): Promise<MatchPayload> {
    await this.restore.execute(viewer, input);
    return this.after(input, context);
  }

  private async after(
    { businessId, otherId }: SaveMatchInput,
    context: GraphqlContext,
  ): Promise<MatchPayload> {
    const business = await this.businesses.byId(businessId);
    const without = business ? await this.engaged.of(business) : [];
    return { match: await this.look.execute(businessId, otherId, localeOf(context), without) };
  }
}
