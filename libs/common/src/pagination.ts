import { encodeCursor } from './cursor.js';
import { Refusal } from './refusal.js';

/** What a caller asks for: how many, and after which cursor. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}

/** One page of a list, with a cursor for each item. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
}

/** The most rows a caller may ask for at once. */
export const MAX_PAGE = 100;

/** Checks `first` (1 to 100). */
export function pageSize({ first }: Pick<PageRequest, 'first'>): number {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE) {
    throw Refusal.of('INVALID', `Ask for between 1 and ${MAX_PAGE} rows.`, 'first');
  }
  return first;
}

/** Makes a page from `first + 1` fetched rows: the extra row only tells that there is more. */
export function toPage<T>(
  rows: readonly T[],
  first: number,
  key: (row: T) => readonly (string | number)[],
): Page<T> {
  return {
    edges: rows.slice(0, first).map((node) => ({ cursor: encodeCursor(key(node)), node })),
    hasNextPage: rows.length > first,
  };
}

/** The same page with each node replaced. */
export const mapPage = <A, B>(page: Page<A>, map: (node: A) => B): Page<B> => ({
  edges: page.edges.map(({ cursor, node }) => ({ cursor, node: map(node) })),
  hasNextPage: page.hasNextPage,
});
