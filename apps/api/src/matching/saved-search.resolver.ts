import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { mapPage } from '#libs/common';
import { type Business, BusinessesRepository } from '#libs/directory';
import type { Viewer } from '#libs/identity';
import { DeleteSavedSearch, ListSavedSearches, SaveSearch } from '#libs/matching';
import { CurrentViewer } from '../auth/public.js';
import { BusinessType } from '../directory/business.type.js';
import { type Connection, PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import {
  DeleteSavedSearchInput,
  SavedSearchConnection,
  SavedSearchesPayload,
  type SavedSearchType,
  SaveSearchInput,
  toSavedSearch,
} from './saved-search.type.js';

@Resolver(() => BusinessType)
export class SavedSearchResolver {
  constructor(
    private readonly list: ListSavedSearches,
    private readonly save: SaveSearch,
    private readonly remove: DeleteSavedSearch,
    private readonly businesses: BusinessesRepository,
  ) {}

  @ResolveField(() => SavedSearchConnection, {
    description: "Searches it keeps. For the viewer's own business only; empty for others.",
  })
  async savedSearches(
    @Parent() { id }: Business,
    @Args() page: PageArgs,
    @Context() { viewer }: GraphqlContext,
  ): Promise<Connection<SavedSearchType>> {
    return toConnection(mapPage(await this.list.execute(viewer ?? null, id, page), toSavedSearch));
  }

  @Mutation(() => SavedSearchesPayload, {
    description:
      'Keeps a search, at most ten for a business. When a neighbour joins whom it finds and who would be a match, whoever saved it is told once, with the daily mail.',
  })
  async saveSearch(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SaveSearchInput,
  ): Promise<SavedSearchesPayload> {
    await this.save.execute(viewer, input);
    return { business: await this.businesses.byId(input.businessId) };
  }

  @Mutation(() => SavedSearchesPayload, {
    description: 'Lets go of a search; nobody is told of its finds any more.',
  })
  async deleteSavedSearch(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DeleteSavedSearchInput,
  ): Promise<SavedSearchesPayload> {
    return { business: await this.businesses.byId(await this.remove.execute(viewer, input)) };
  }
}
