import { Injectable } from '@nestjs/common';
import { Checks, Clock, hashJson, newId, Refusal } from '#libs/common';
import { Once } from '#libs/database';
import { requireOwnMatches, type SeatHolder } from '../match.policy.js';
import { SavedSearchesRepository } from '../saved-searches.repository.js';
import { checkedSearch, type NeighbourSearch } from '../search/neighbour-search.js';
import { SavedNeighbours } from '../search/saved-neighbours.js';

export interface SaveSearchInput extends NeighbourSearch {
  readonly businessId: string;
  readonly name: string;
  readonly idempotencyKey: string;
}

/** More would be a list nobody reads, and mails nobody wants. */
export const MOST_SAVED_SEARCHES = 10;

/** Keeps a search under a name, to be told of neighbours who join. Whom it finds now is known already. Answers its id. */
@Injectable()
export class SaveSearch {
  constructor(
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly searches: SavedSearchesRepository,
    private readonly saved: SavedNeighbours,
  ) {}

  async execute(
    viewer: SeatHolder & { readonly accountId: string },
    input: SaveSearchInput,
  ): Promise<string> {
    const { businessId, idempotencyKey } = input;
    requireOwnMatches(viewer, businessId);
    const checks = new Checks();
    const name = checks.text(input.name, 'The name', ['name'], 80);
    checks.done();
    const { search, filter, area } = checkedSearch(input);
    const kept = Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value != null));
    const asked = JSON.parse(JSON.stringify({ businessId, name, search, kept, area: area ?? null }));
    return this.once.run(
      `account:${viewer.accountId}`,
      idempotencyKey,
      { saveSearch: hashJson(asked) },
      async () => {
        if ((await this.searches.count(businessId)) >= MOST_SAVED_SEARCHES)
          throw Refusal.of(
            'CONFLICT',
            `You keep ${MOST_SAVED_SEARCHES} searches already. Delete one first.`,
            'businessId',
          );
        const now = this.clock.now();
        const row = {
          id: newId(),
          businessId,
          accountId: viewer.accountId,
          name,
          words: search ?? null,
          filter: kept,
          area: area ?? null,
          createdAt: now,
        };
        if (!(await this.searches.insert(row)))
          throw Refusal.of('TAKEN', 'You have a search of this name. Choose another.', 'name');
        await this.searches.noteFound(row.id, await this.saved.of(row), now);
        return row.id;
      },
    );
  }
}
