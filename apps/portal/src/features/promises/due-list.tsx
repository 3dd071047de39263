import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useQuery } from 'urql';
import { LinkButton } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { ShowMore } from '../../components/show-more.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { DueQuery } from './operations.js';
import { PromiseRow } from './promise-row.js';
import { useLivePromises } from './use-live-promises.js';
import { useRowKeys } from './use-row-keys.js';

export type DueSide = 'YOU' | 'THEM';

const pageSize = 50;

/** What is asked of one side in all partnerships, the most urgent first. */
export function DueList({ side }: { side: DueSide }) {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, fetching }, readAgain] = useQuery({
    query: DueQuery,
    variables: { side, first: pageSize, after },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => readAgain({ requestPolicy: 'network-only' });
  useLivePromises(refresh);
  useRowKeys(list);
  const own = data?.viewer?.actingFor;
  if (!own)
    return (
      <Loading>
        {[1, 2, 3].map((row) => (
          <Skeleton key={row} className="mb-3 h-32 rounded-2" />
        ))}
      </Loading>
    );
  if (own.due.edges.length === 0)
    return (
      <EmptyState
        title={side === 'YOU' ? t`Nothing is due` : t`You wait for nothing`}
        action={
          <LinkButton kind="secondary" to="/partnerships">
            <Trans>See your partnerships</Trans>
          </LinkButton>
        }
      >
        {side === 'YOU' ? (
          <Trans>What you promise your partners appears here when its time comes.</Trans>
        ) : (
          <Trans>What your partners promise you appears here.</Trans>
        )}
      </EmptyState>
    );
  return (
    <>
      <ul ref={list} className="m-0 grid list-none grid-cols-[minmax(0,1fr)] gap-3 p-0">
        {own.due.edges.map(({ node }) => (
          <PromiseRow key={node.id} promise={node} ownId={own.id} named onAdded={refresh} />
        ))}
      </ul>
      <ShowMore
        hasMore={own.due.pageInfo.hasNextPage}
        busy={fetching}
        onMore={() => setAfter(own.due.pageInfo.endCursor)}
      />
    </>
  );
}
