import { Injectable } from '@nestjs/common';
import { isId, Refusal } from '#libs/common';
import { Database } from '#libs/database';
import { maySeeMatches, type SeatHolder } from '../match.policy.js';
import { SavedSearchesRepository } from '../saved-searches.repository.js';

/** Lets go of a saved search; nobody is told of its finds any more. Answers the business it was of. */
@Injectable()
export class DeleteSavedSearch {
  constructor(
    private readonly database: Database,
    private readonly searches: SavedSearchesRepository,
  ) {}

  execute(viewer: SeatHolder, { savedSearchId }: { readonly savedSearchId: string }): Promise<string> {
    return this.database.transaction(async () => {
      const search = isId(savedSearchId) ? await this.searches.byId(savedSearchId) : null;
      if (!search || !maySeeMatches(viewer, search.businessId))
        throw Refusal.notFound('saved search', ['savedSearchId']);
      await this.searches.remove(search.id);
      return search.businessId;
    });
  }
}
