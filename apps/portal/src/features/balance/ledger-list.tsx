import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LinkButton } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { PageHead } from '../../components/page.js';
import { ShowMore } from '../../components/show-more.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { LedgerRow } from './ledger-row.js';
import { LedgerQuery } from './operations.js';

const pageSize = 20;

/** Everything that was booked or noted between two partners, the newest first. */
export function LedgerList({ partnershipId }: { partnershipId: string }) {
  const { t } = useLingui();
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, fetching }] = useQuery({
    query: LedgerQuery,
    variables: { id: partnershipId, first: pageSize, after },
    requestPolicy: 'cache-and-network',
  });
  if (!data)
    return (
      <Loading>
        {[1, 2, 3].map((row) => (
          <Skeleton key={row} className="mb-3 h-24 rounded-2" />
        ))}
      </Loading>
    );
  const { partnership } = data;
  if (!partnership)
    return (
      <EmptyState wholePage title={t`We could not find this partnership`}>
        <Trans>It may belong to another of your businesses.</Trans>
      </EmptyState>
    );
  const { partner, ledger } = partnership;
  return (
    <>
      <PageHead
        title={t`What you and ${partner.name} brought each other`}
        sub={t`Entry by entry. Nothing is ever changed or deleted; a correction is an entry of its own.`}
      />
      {ledger.edges.length === 0 ? (
        <EmptyState
          title={t`Nothing yet`}
          action={
            <LinkButton kind="secondary" to="/partnerships/$id" params={{ id: partnershipId }}>
              <Trans>Back to the partnership</Trans>
            </LinkButton>
          }
        >
          <Trans>Keep a promise, or note somebody you sent over: it appears here.</Trans>
        </EmptyState>
      ) : (
        <ul className="m-0 grid list-none grid-cols-[minmax(0,1fr)] gap-3 p-0">
          {ledger.edges.map(({ node }) => (
            <LedgerRow key={node.id} entry={node} partner={partner.name} />
          ))}
        </ul>
      )}
      <ShowMore
        hasMore={ledger.pageInfo.hasNextPage}
        busy={fetching}
        onMore={() => setAfter(ledger.pageInfo.endCursor)}
      />
    </>
  );
}
