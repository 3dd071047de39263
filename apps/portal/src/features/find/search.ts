import { channelKinds } from '../../components/channel-kinds.js';
import type { Bounds } from '../../components/map/types.js';
import type { FindSearch } from './read-search.js';

/** What narrows a search beside the words. */
export const facetNames = ['group', 'category', 'moment', 'audience', 'channel'] as const;
export type FacetName = (typeof facetNames)[number];

/** Nothing but the words. */
export const noFilters = {
  group: undefined,
  category: undefined,
  moment: undefined,
  audience: undefined,
  channel: undefined,
  area: undefined,
} satisfies Partial<FindSearch>;

/** An area as the address keeps it: to a metre or so. */
export const areaText = ({ south, west, north, east }: Bounds): string =>
  [south, west, north, east].map((degrees) => degrees.toFixed(5)).join();

/** What the API is asked. */
export function findVariables({ q, area, group, category, moment, audience, channel }: FindSearch) {
  const [south, west, north, east] = area?.split(',').map(Number) ?? [];
  const bounds =
    south !== undefined && west !== undefined && north !== undefined && east !== undefined
      ? { south, west, north, east }
      : null;
  const known = channelKinds.find((kind) => kind === channel);
  return { search: q ?? null, filter: { group, category, moment, audience, channel: known }, area: bounds };
}
