import { useEffect } from 'react';
import { useQuery, useSubscription } from 'urql';
import { onReconnect } from '../../lib/graphql/client.js';
import { CatchUpChanges, CatchUpsQuery } from './operations.js';

/** What is still to come in one partnership, kept as it is while the other side acts. */
export function useCatchUps(partnershipId: string) {
  const [{ data }, refetch] = useQuery({
    query: CatchUpsQuery,
    variables: { partnershipId },
    requestPolicy: 'cache-and-network',
  });
  useSubscription({ query: CatchUpChanges, variables: { partnershipId } });
  useEffect(() => onReconnect(() => refetch({ requestPolicy: 'network-only' })), [refetch]);
  return {
    partnership: data?.partnership ?? null,
    loading: !data,
    refresh: () => refetch({ requestPolicy: 'network-only' }),
  };
}
