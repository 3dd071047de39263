import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BusinessesRepository, type Business } from '#libs/directory';
import {
  ExplainStanding,
  FindMatches,
  LookAtMatch,
  type Match,
  maySeeMatches,
  NoteShownMatches,
  type Standing,
} from '#libs/matching';
import { BusinessType } from '../directory/business.type.js';
import { type Connection, emptyConnection, PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import { localeOf } from '../graphql/locale.js';
import { EngagedWith } from './engaged-with.js';
import { MatchFilter } from './match.inputs.js';
import { MatchConnection, MatchStandingType, MatchType } from './match.type.js';
import { PlayType } from './play.type.js';

@Resolver(() => BusinessType)
export class BusinessMatchesResolver {
  constructor(
    private readonly find: FindMatches,
    private readonly look: LookAtMatch,
    private readonly standing: ExplainStanding,
    private readonly note: NoteShownMatches,
    private readonly businesses: BusinessesRepository,
    private readonly engaged: EngagedWith,
  ) {}

  @ResolveField(() => MatchConnection, {
    description:
      "For the viewer's own business only; empty for others. Businesses you already have a partnership or an unanswered proposal with are left out.",
  })
  async matches(
    @Parent() business: Business,
    @Args() page: PageArgs,
    @Context() context: GraphqlContext,
    @Args('filter', { type: () => MatchFilter, nullable: true, description: 'Which matches.' })
    filter?: MatchFilter | null,
  ): Promise<Connection<Match>> {
    if (!context.viewer || !maySeeMatches(context.viewer, business.id)) return emptyConnection();
    const without = await this.engaged.of(business);
    const request = {
      businessId: business.id,
      filter,
      page,
      locale: localeOf(context),
      without,
      mayStepOutside: business.stepsOutside,
    };
    const found = await this.find.execute(request);
    if ((filter?.show ?? 'suggested') === 'suggested') {
      this.note.execute(
        business.id,
        found.edges.map(({ node }) => node.otherId),
      );
    }
    return toConnection(found);
  }

  @ResolveField(() => MatchType, {
    nullable: true,
    description:
      "For the viewer's own business only: the match with this other business, whether it is among the suggestions or not; null when you two would never be matched.",
  })
  async matchWith(
    @Parent() business: Business,
    @Args('slug', {
      type: () => String,
      description: "The other business's name in the address of its page.",
    })
    slug: string,
    @Context() context: GraphqlContext,
  ): Promise<Match | null> {
    if (!context.viewer || !maySeeMatches(context.viewer, business.id)) return null;
    const other = await this.businesses.bySlug(slug);
    return other && this.look.execute(business.id, other.id, localeOf(context));
  }

  @ResolveField(() => PlayType, {
    nullable: true,
    description:
      "For the viewer's own business only: a first thing to do together with this other business; null when you two would never be matched.",
  })
  async playWith(
    @Parent() business: Business,
    @Args('slug', {
      type: () => String,
      description: "The other business's name in the address of its page.",
    })
    slug: string,
    @Context() context: GraphqlContext,
  ): Promise<Match['play'] | null> {
    const match = await this.matchWith(business, slug, context);
    return match?.play ?? null;
  }

  @ResolveField(() => MatchStandingType, {
    nullable: true,
    description:
      "For the viewer's own business only: where this other business stands among its matches, or why it is not one. Null when there is no such business.",
  })
  async standingOf(
    @Parent() business: Business,
    @Args('slug', {
      type: () => String,
      description: "The other business's name in the address of its page.",
    })
    slug: string,
    @Context() context: GraphqlContext,
  ): Promise<Standing | null> {
    if (!context.viewer || !maySeeMatches(context.viewer, business.id)) return null;
    const other = await this.businesses.bySlug(slug);
    if (!other) return null;
    const without = await this.engaged.of(business);
    return this.standing.execute({ businessId: business.id, otherId: other.id, without });
  }
}
