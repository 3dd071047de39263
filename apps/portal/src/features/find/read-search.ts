import type { ChannelKind } from '../../components/channel-kinds.js';

/** What the address of the search page says: words, filters, area, the chosen card and the view. */
export interface FindSearch {
  q?: string;
  group?: string;
  category?: string;
  moment?: string;
  audience?: string;
  channel?: ChannelKind;
  /** "south,west,north,east" after "Search this area". */
  area?: string;
  /** Slug of the chosen business. */
  at?: string;
  /** On a phone: the map instead of the list. */
  view?: 'map';
}

const shapes: Record<keyof FindSearch, RegExp> = {
  q: /\S/,
  group: /^[a-z-]+$/,
  category: /^[a-z-]+$/,
  moment: /^[a-z-]+$/,
  audience: /^[a-z-]+$/,
  channel: /^[A-Z_]+$/,
  area: /^(-?\d+(\.\d+)?,){3}-?\d+(\.\d+)?$/,
  at: /^[\w-]+$/,
  view: /^map$/,
};

/** Keeps what makes sense of an address and drops the rest. */
export const readFindSearch = (search: Record<string, unknown>): FindSearch =>
  Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => {
      const text = String(search[name] ?? '');
      return [name, shape.test(text) ? text.slice(0, 200) : undefined];
    }),
  );
