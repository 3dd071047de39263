import { useCallback, useEffect } from 'react';
import { useQuery, useSubscription } from 'urql';
import { onReconnect } from '../../lib/graphql/client.js';
import { useCursors, useFollow } from '../../lib/use-whole-lists.js';
import { ProposalChanges, ProposalQuery } from './operations.js';

/** One proposal, kept as it is while the other side acts. */
export function useProposal(id: string) {
  const [cursors, setCursors, restart] = useCursors();
  const [{ data, fetching, error }, refetch] = useQuery({
    query: ProposalQuery,
    variables: { id, ...cursors },
    requestPolicy: 'cache-and-network',
  });
  const proposal = data?.proposal ?? null;
  useFollow(proposal, cursors, setCursors);
  const reread = useCallback(() => {
    restart();
    refetch({ requestPolicy: 'network-only' });
  }, [restart, refetch]);
  const [{ data: changed }] = useSubscription({ query: ProposalChanges, variables: { id } });
  useEffect(() => {
    if (changed) reread();
  }, [changed, reread]);
  useEffect(() => onReconnect(reread), [reread]);
  return { proposal, loading: fetching && !data, error, reread };
}
