import { useEffect } from 'react';
import { useQuery, useSubscription } from 'urql';
import { onReconnect } from '../../lib/graphql/client.js';
import { ProposalChanges, ProposalQuery } from './operations.js';

/** One proposal, kept as it is while the other side acts. */
export function useProposal(id: string) {
  const [{ data, fetching, error }, refetch] = useQuery({
    query: ProposalQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const [{ data: changed }] = useSubscription({ query: ProposalChanges, variables: { id } });
  useEffect(() => {
    if (changed) refetch({ requestPolicy: 'network-only' });
  }, [changed, refetch]);
  useEffect(() => onReconnect(() => refetch({ requestPolicy: 'network-only' })), [refetch]);
  return { proposal: data?.proposal ?? null, loading: fetching && !data, error };
}
