import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Business } from '#libs/directory';
import { FindNeighbours, type FoundNeighbour } from '#libs/matching';
import { BusinessLoader } from '../directory/business.loader.js';
import { BusinessType } from '../directory/business.type.js';
import { PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import { localeOf } from '../graphql/locale.js';
import { EngagedWith } from './engaged-with.js';
import { AreaInput, FindFilter } from './find.inputs.js';
import { FoundBusinessConnection, FoundBusinessType } from './find.type.js';

@Resolver(() => BusinessType)
export class BusinessFindResolver {
  constructor(
    private readonly neighbours: FindNeighbours,
    private readonly engaged: EngagedWith,
  ) {}

  @ResolveField(() => FoundBusinessConnection, {
    description:
      "Looks for neighbours from this business, with typing errors forgiven: what fits the words and is worth most to both first. Without words and area, within 60 kilometres. For the viewer's own business only; empty for others. Blocked, paused and closed businesses, chains, and those who want none of your kind are not found.",
  })
  async find(
    @Parent() business: Business,
    @Args() page: PageArgs,
    @Context() context: GraphqlContext,
    @Args('search', {
      type: () => String,
      nullable: true,
      description: 'Words in the name, the kind or what is sold, in English or German.',
    })
    search?: string | null,
    @Args('filter', { type: () => FindFilter, nullable: true, description: 'What they must be.' })
    filter?: FindFilter | null,
    @Args('area', { type: () => AreaInput, nullable: true, description: 'Only in this area.' })
    area?: AreaInput | null,
  ): Promise<FoundBusinessConnection> {
    const without = context.viewer ? await this.engaged.of(business) : [];
    const request = {
      businessId: business.id,
      search,
      filter,
      area,
      page,
      locale: localeOf(context),
      without,
    };
    const found = await this.neighbours.execute(context.viewer ?? null, request);
    return { ...toConnection(found.page), facets: found.facets };
  }
}

@Resolver(() => FoundBusinessType)
export class FoundBusinessResolver {
  constructor(private readonly businesses: BusinessLoader) {}

  @ResolveField(() => BusinessType, { description: 'The business.' })
  business({ otherId }: FoundNeighbour, _: object, context: GraphqlContext): Promise<Business | null> {
    return this.businesses.load(context, otherId);
  }
}
