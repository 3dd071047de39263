import {
  audiences,
  type ChannelKind,
  groups,
  moments,
  taxonomy,
  type Category,
  type TaxonomyLocale,
} from '#libs/directory';
import type { MatchProfile } from '../ranking/profile.js';
import { audiencesOf, meets, type NeighbourFilter } from './neighbour-search.js';

/** One way to narrow a search, and how many of the counted would be left. */
export interface Facet<Key extends string = string> {
  readonly key: Key;
  readonly label: string;
  readonly count: number;
}

/** Ways to narrow a search, the most frequent first. */
export interface Facets {
  readonly groups: readonly Facet[];
  readonly categories: readonly Facet[];
  readonly moments: readonly Facet[];
  readonly audiences: readonly Facet[];
  readonly channels: readonly Facet<ChannelKind>[];
  /** How many businesses were counted. */
  readonly counted: number;
  /** Whether they are all there are; otherwise the likeliest and nearest of them. */
  readonly isComplete: boolean;
}

export const NO_FACETS: Facets = {
  groups: [],
  categories: [],
  moments: [],
  audiences: [],
  channels: [],
  counted: 0,
  isComplete: true,
};

/** The most of one sort; what is rarer is found by words. */
export const MOST_FACETS = 40;

type Part = keyof NeighbourFilter;

/**
 * Counts those found. A number says how many would be left if that one was chosen, with what else is chosen kept.
 * @param found those the words and the area leave, before any filter
 */
export function facetsOf(
  found: readonly MatchProfile[],
  filter: NeighbourFilter,
  locale: TaxonomyLocale,
  isComplete: boolean,
): Facets {
  const count = <Key extends string>(
    part: Part,
    keysOf: (profile: MatchProfile, kind: Category) => readonly Key[],
    labelOf: (key: Key) => string,
  ): Facet<Key>[] => {
    const counts = new Map<Key, number>();
    const chosen = filter[part];
    if (chosen != null) counts.set(chosen as Key, 0);
    for (const profile of found) {
      const kind = taxonomy.byKey(profile.categoryKey ?? '');
      if (!kind || !meets(profile, { ...filter, [part]: null })) continue;
      for (const key of new Set(keysOf(profile, kind))) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const all = [...counts]
      .map(([key, number]) => ({ key, label: labelOf(key), count: number }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, locale));
    return all.filter(({ key }, index) => index < MOST_FACETS || key === chosen);
  };
  return {
    groups: count(
      'group',
      (_, kind) => [kind.group],
      (key) => groups[key][locale],
    ),
    categories: count(
      'category',
      (_, kind) => [kind.key],
      (key) => nameOf(key, locale),
    ),
    moments: count(
      'moment',
      (_, kind) => Object.keys(kind.moments) as (keyof typeof moments)[],
      (key) => moments[key][locale],
    ),
    audiences: count('audience', audiencesOf, (key) => audiences[key][locale]),
    channels: count(
      'channel',
      ({ channels }) => channels.map(({ kind }) => kind),
      (key) => key,
    ),
    counted: found.length,
    isComplete,
  };
}

function nameOf(key: string, locale: TaxonomyLocale): string {
  const kind = taxonomy.byKey(key);
  return (locale === 'de' ? kind?.german.name : kind?.name) ?? key;
}
