import { useMemo, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { FindQuery, type Found } from './operations.js';
import type { FindSearch } from './read-search.js';
import { findVariables } from './search.js';

/** Rows fetched at once. */
const pageSize = 20;

interface Later {
  key: string;
  nodes: Found[];
  cursor: string | null;
  busy: boolean;
  failed: boolean;
}

/** Whom the address asks for, with the pages after the first when asked for. */
export function useFind(search: FindSearch) {
  const client = useClient();
  const key = JSON.stringify(findVariables(search));
  const variables = useMemo(
    () => ({ ...(JSON.parse(key) as ReturnType<typeof findVariables>), first: pageSize, after: null }),
    [key],
  );
  const [result, again] = useQuery({ query: FindQuery, variables, requestPolicy: 'cache-and-network' });
  const [later, setLater] = useState<Later | null>(null);
  const own = later?.key === key ? later : null;
  const found = result.data?.viewer?.actingFor?.find;
  const fresh = result.operation?.variables.filter === variables.filter;
  const nodes = useMemo(() => {
    const seen = new Set<string>();
    return [...(found?.nodes ?? []), ...(own?.nodes ?? [])].filter(
      ({ id }) => !seen.has(id) && Boolean(seen.add(id)),
    );
  }, [found, own]);
  const cursor = own ? own.cursor : found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;

  const showMore = async () => {
    const before = { key, nodes: own?.nodes ?? [], cursor, busy: true, failed: false };
    setLater(before);
    const answer = await client.query(FindQuery, { ...variables, after: cursor }).toPromise();
    const next = answer.data?.viewer?.actingFor?.find;
    setLater((now) => {
      if (now?.key !== key) return now;
      if (!next) return { ...before, busy: false, failed: true };
      const { hasNextPage, endCursor } = next.pageInfo;
      return {
        ...before,
        nodes: [...before.nodes, ...next.nodes],
        cursor: hasNextPage ? endCursor : null,
        busy: false,
      };
    });
  };

  return {
    found: nodes,
    facets: found?.facets,
    error: found ? undefined : result.error,
    /** Nothing is here yet. */
    loading: !found && result.fetching,
    /** What is shown belongs to the search before. */
    changing: result.fetching && !fresh,
    hasMore: cursor !== null,
    loadingMore: own?.busy ?? false,
    moreFailed: own?.failed ?? false,
    showMore: () => void showMore(),
    again: () => again({ requestPolicy: 'network-only' }),
  };
}
