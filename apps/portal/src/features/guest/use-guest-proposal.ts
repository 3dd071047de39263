import { useCallback, useEffect } from 'react';
import { useQuery } from 'urql';
import { useCursors, useFollow } from '../../lib/use-whole-lists.js';
import { GuestQuery } from './operations.js';

/** The proposal a link opens; read again when somebody comes back to the page, because nothing is pushed to it. */
export function useGuestProposal(token: string) {
  const [cursors, setCursors, restart] = useCursors();
  const [{ data, error }, refetch] = useQuery({
    query: GuestQuery,
    variables: { token, ...cursors },
    requestPolicy: 'cache-and-network',
  });
  const proposal = data?.guestProposal ?? null;
  useFollow(proposal, cursors, setCursors);
  const reread = useCallback(() => {
    restart();
    refetch({ requestPolicy: 'network-only' });
  }, [restart, refetch]);
  useEffect(() => {
    const back = () => document.visibilityState === 'visible' && reread();
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [reread]);
  return { proposal, missing: !proposal && Boolean(data ?? error), reread };
}
