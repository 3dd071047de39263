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

  async execute(businessId: string): Promise<void> {
    let last: string | null = null;
    do last = await this.noteNext(businessId, last);
    while (last !== null);
  }

  /** Asks the next few searches; answers where to go on, null at the end. */
  private noteNext(businessId: string, afterId: string | null): Promise<string | null> {
    return this.database.transaction(async () => {
      const searches = await this.searches.notYetFinding(businessId, afterId);
      for (const search of searches)
        await this.searches.noteFound(search.id, await this.saved.of(search, businessId), null);
      return searches.at(-1)?.id ?? null;
    });
  }
}
