import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ShowMore } from '../../components/show-more.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { OperatorsQuery } from './operations.js';

const pageSize = 20;

/** Everybody who runs this instance, and how to change that. */
export function OperatorList() {
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, fetching }] = useQuery({ query: OperatorsQuery, variables: { first: pageSize, after } });
  return (
    <>
      <h2 className="text-l">
        <Trans>Operators</Trans>
      </h2>
      {data ? (
        <ul className="m-0 my-2 grid list-none grid-cols-[minmax(0,1fr)] p-0">
          {data.operators.edges.map(({ node }) => (
            <li key={node.id} className="border-b border-line py-2 last:border-b-0">
              <b className="block wrap-anywhere">{node.name}</b>
              <span className="text-s wrap-anywhere text-ink-2">{node.email}</span>
            </li>
          ))}
        </ul>
      ) : (
        <Loading>
          <Skeleton className="my-2 h-14 rounded-2" />
        </Loading>
      )}
      <ShowMore
        hasMore={data?.operators.pageInfo.hasNextPage ?? false}
        busy={fetching}
        onMore={() => setAfter(data?.operators.pageInfo.endCursor ?? null)}
      />
      <p className="text-s text-ink-2">
        <Trans>
          Whoever has access to the server adds one with <code>npm run cli -- operator add</code> and the
          e-mail address of the account.
        </Trans>
      </p>
    </>
  );
}
