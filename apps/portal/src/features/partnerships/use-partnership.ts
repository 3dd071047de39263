import { useCallback, useEffect } from 'react';
import { useQuery, useSubscription } from 'urql';
import { onReconnect } from '../../lib/graphql/client.js';
import { useCursors, useFollow } from '../../lib/use-whole-lists.js';
import { PartnershipChanges, PartnershipQuery } from './operations.js';

/** One partnership, kept as it is while the other side acts. */
export function usePartnership(id: string) {
  const [cursors, setCursors, restart] = useCursors();
  const [{ data, error }, refetch] = useQuery({
    query: PartnershipQuery,
    variables: { id, ...cursors },
    requestPolicy: 'cache-and-network',
  });
  const partnership = data?.partnership ?? null;
  useFollow(partnership, cursors, setCursors);
  const reread = useCallback(() => {
    restart();
    refetch({ requestPolicy: 'network-only' });
  }, [restart, refetch]);
  const [{ data: changed }] = useSubscription({ query: PartnershipChanges, variables: { id } });
  useEffect(() => {
    if (changed) reread();
  }, [changed, reread]);
  useEffect(() => onReconnect(reread), [reread]);
  return { partnership, loading: !data && !error };
}
