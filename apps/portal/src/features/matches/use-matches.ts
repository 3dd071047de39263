import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { MatchesQuery } from './operations.js';
import { filterOf, type MatchSearch } from './search.js';

/** A dozen fit on a first look. */
const pageSize = 12;

/** The matches that the address asks for, with the pages after the first when asked for. */
export function useMatches(search: MatchSearch) {
  const { show, moment, walkable, area } = search;
  const filter = useMemo(() => filterOf({ show, moment, walkable, area }), [show, moment, walkable, area]);
  const key = JSON.stringify(filter);
  const [page, setPage] = useState<{ key: string; after: string | null }>({ key, after: null });
  const after = page.key === key ? page.after : null;
  const [result, again] = useQuery({
    query: MatchesQuery,
    variables: { first: pageSize, after, filter },
    requestPolicy: show ? 'cache-and-network' : 'cache-first',
  });

  const connection = result.data?.viewer?.actingFor?.matches;
  const fresh = result.operation?.variables.filter === filter;
  const matches = (connection?.edges ?? [])
    .map((edge) => edge.node)
    .filter(
      (match) =>
        (show === 'dismissed' ? match.dismissed : !match.dismissed) && (show !== 'saved' || match.saved),
    );
  return {
    matches,
    moments: result.data?.viewer?.actingFor?.category?.moments ?? [],
    plural: result.data?.viewer?.actingFor?.category?.plural,
    error: connection ? undefined : result.error,
    /** Nothing of this list is here yet. */
    loading: !connection && result.fetching,
    /** What is shown belongs to the filter before. */
    changing: result.fetching && !fresh,
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    loadingMore: result.fetching && after !== null,
    showMore: () => setPage({ key, after: connection?.pageInfo.endCursor ?? null }),
    again: () => again({ requestPolicy: 'network-only' }),
  };
}
