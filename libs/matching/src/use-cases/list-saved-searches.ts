import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#libs/common';
import { maySeeMatches, type SeatHolder } from '../match.policy.js';
import type { SavedSearch } from '../saved-search.entity.js';
import { SavedSearchesRepository } from '../saved-searches.repository.js';

/** The searches a business keeps; empty for who has no seat in it. */
@Injectable()
export class ListSavedSearches {
  constructor(private readonly searches: SavedSearchesRepository) {}

  async execute(
    viewer: SeatHolder | null,
    businessId: string,
    page: PageRequest,
  ): Promise<Page<SavedSearch>> {
    if (!viewer || !maySeeMatches(viewer, businessId)) return { edges: [], hasNextPage: false };
    return this.searches.page(businessId, page);
  }
}
