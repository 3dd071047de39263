import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { SavedSearchesRepository } from '../saved-searches.repository.js';
import { SavedNeighbours } from '../search/saved-neighbours.js';

/** Notes a business with every saved search that finds it and never did before, to be told with the next daily mail. */
@Injectable()
export class NoteNeighbour {
  constructor(
    private readonly database: Database,
    private readonly searches: SavedSearchesRepository,
    private readonly saved: SavedNeighbours,
  ) {}

  execute(businessId: string): Promise<void> {
    return this.database.transaction(async () => {
      for (const search of await this.searches.notYetFinding(businessId))
        await this.searches.noteFound(search.id, await this.saved.of(search, businessId), null);
    });
  }
}
