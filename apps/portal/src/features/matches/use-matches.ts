import { useMemo, useState } from 'react';
import { useQuery, type Client } from 'urql';
import { MatchesQuery } from './operations.js';
import { filterOf, type MatchSearch } from './search.js';

/** A dozen fit on a first look. */
const pageSize = 12;

/** Begins to fetch what a matches page will show, so that it is there when the page is. */
export function prefetchMatches(client: Client, search: MatchSearch): void {
  void client.query(MatchesQuery, { first: pageSize, after: null, filter: filterOf(search) }).toPromise();
}

/** The matches that the address asks for, with the pages after the first when asked for. */
export function useMatches(search: MatchSearch) {
  const { show, moment, walkable, area } = search;
  const filter = useMemo(() => filterOf({ show, moment, walkable, area }), [show, moment, walkable, area]);
  const key = JSON.stringify(filter);
  const [page, setPage] = useState<{ key: string; after: string | null; number: number }>({
    key,
    after: null,
    number: 1,
  });
  const after = page.key === key ? page.after : null;
  const [result, again] = useQuery({
    query: MatchesQuery,
    variables: { first: pageSize, after, filter },
    requestPolicy: show ? 'cache-and-network' : 'cache-first',
  });

  const connection = result.data?.viewer?.actingFor?.matches;
  const fresh = result.operation?.variables.filter === filter;
  const matches = useMemo(
    () =>
      (connection?.edges ?? [])
        .map((edge) => edge.node)
        .filter((match) => match.dismissed === (show === 'dismissed') && (show !== 'saved' || match.saved)),
    [connection, show],
  );
  return {
    matches,
    moments: result.data?.viewer?.actingFor?.category?.moments ?? [],
    error: connection ? undefined : result.error,
    /** Nothing of this list is here yet. */
    loading: !connection && result.fetching,
    /** What is shown belongs to the filter before. */
    changing: result.fetching && !fresh,
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    loadingMore: result.fetching && after !== null,
    showMore: () => setPage({ key, after: connection?.pageInfo.endCursor ?? null, number: page.number + 1 }),
    /** How many pages are shown. */
    pages: after === null ? 1 : page.number,
    again: () => again({ requestPolicy: 'network-only' }),
  };
}
