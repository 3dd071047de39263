import type { Point } from '#libs/common';
import { taxonomy, type TaxonomyLocale } from '#libs/directory';
import { categoriesOf, type MatchProfile } from '../ranking/profile.js';
import type { Area, NeighbourSearch } from './neighbour-search.js';
import type { NeighbourQuery } from './neighbours.repository.js';

/** How sure it must be that words mean a kind of business. */
const MEANT = 0.6;
/** At most so many kinds are meant by the same words. */
const MOST_MEANT = 3;
/** Where no words are given: as far as customers of any kind travel. */
const SURROUNDINGS_KM = 60;
const KM_PER_DEGREE = 111.2;

/** A checked search, made ready for the database. Words are looked for everywhere; without words and area, the surroundings are meant. */
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
    area: area ?? (search ? null : surroundings(you)),
    around: area ? { latitude: (area.south + area.north) / 2, longitude: (area.west + area.east) / 2 } : you,
    askingKinds: categoriesOf(you).map(({ key }) => key),
    without: [you.id, ...without],
  };
}

function surroundings({ latitude, longitude }: Point): Area {
  const up = SURROUNDINGS_KM / KM_PER_DEGREE;
  const across = up / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
  return {
    south: Math.max(-85, latitude - up),
    north: Math.min(85, latitude + up),
    west: Math.max(-180, longitude - across),
    east: Math.min(180, longitude + across),
  };
}
