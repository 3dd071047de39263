import { taxonomy, type TaxonomyLocale } from '#libs/directory';
import { categoriesOf, type MatchProfile } from '../ranking/profile.js';
import type { NeighbourSearch } from './neighbour-search.js';
import type { NeighbourQuery } from './neighbours.repository.js';

/** How sure it must be that words mean a kind of business. */
const MEANT = 0.6;
/** At most so many kinds are meant by the same words. */
const MOST_MEANT = 3;

/** A checked search, made ready for the database. */
export function neighbourQuery(
  you: MatchProfile,
  { search, filter, area }: NeighbourSearch,
  without: readonly string[],
  locale: TaxonomyLocale,
): NeighbourQuery {
  const hits = search ? taxonomy.find(search, { limit: MOST_MEANT, locale }) : [];
  return {
    words: search ?? null,
    meant: hits
      .filter(({ score }) => score >= MEANT)
      .map(({ category, score }) => ({ key: category.key, score })),
    filter: filter ?? {},
    area: area ?? null,
    around: area ? { latitude: (area.south + area.north) / 2, longitude: (area.west + area.east) / 2 } : you,
    askingKinds: categoriesOf(you).map(({ key }) => key),
    without: [you.id, ...without],
  };
}
