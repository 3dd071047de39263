import { useEffect } from 'react';
import { useQuery, useSubscription } from 'urql';
import { onReconnect } from '../../lib/graphql/client.js';
import { BalanceChanges, BalanceQuery } from './operations.js';

/** The balance of a partnership, kept as it is while the other side acts. */
export function useBalance(id: string) {
  const [{ data }, readAgain] = useQuery({
    query: BalanceQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  useSubscription({ query: BalanceChanges, variables: { id } });
  useEffect(() => onReconnect(() => readAgain({ requestPolicy: 'network-only' })), [readAgain]);
  return { partnership: data?.partnership ?? null, loading: !data };
}
