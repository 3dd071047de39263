import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LinkButton } from '../../components/button.js';
import { Crest } from '../../components/crest/crest.js';
import { EmptyState } from '../../components/empty-state.js';
import { ShowMore } from '../../components/show-more.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { useFormat } from '../../lib/format.js';
import { PartnershipsQuery } from './operations.js';
import { StateTag } from './state-tag.js';

const pageSize = 20;

/** The partnerships of the business, newest first. */
export function PartnershipList() {
  const { t } = useLingui();
  const format = useFormat();
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, fetching }] = useQuery({
    query: PartnershipsQuery,
    variables: { first: pageSize, after },
    requestPolicy: 'cache-and-network',
  });
  const connection = data?.viewer?.actingFor?.partnerships;
  if (!connection)
    return (
      <Loading>
        {[1, 2, 3].map((row) => (
          <Skeleton key={row} className="mb-3 h-20 rounded-2" />
        ))}
      </Loading>
    );
  if (connection.edges.length === 0)
    return (
      <EmptyState
        title={t`No partners yet`}
        action={
          <LinkButton to="/matches">
            <Trans>See your matches</Trans>
          </LinkButton>
        }
      >
        <Trans>A partnership begins when one of you proposes and the other says yes.</Trans>
      </EmptyState>
    );
  return (
    <>
      <ul className="m-0 grid list-none grid-cols-[minmax(0,1fr)] gap-3 p-0">
        {connection.edges.map(({ node }) => {
          const from = format.day(node.startsOn);
          const until = format.day(node.endsOn);
          return (
            <li key={node.id}>
              <Link
                to="/partnerships/$id"
                params={{ id: node.id }}
                className="flex items-center gap-3.5 rounded-2 border border-line bg-surface px-4 py-3.5 text-ink no-underline shadow-1 hover:shadow-2"
              >
                <Crest {...node.partner.crest} size="l" />
                <span className="min-w-0 flex-1">
                  <b className="block truncate">{node.partner.name}</b>
                  <span className="block truncate text-s text-ink-2">{node.agreed.terms.title}</span>
                  <span className="block text-xs text-ink-3">
                    {from} – {until}
                  </span>
                </span>
                <StateTag state={node.state} />
              </Link>
            </li>
          );
        })}
      </ul>
      <ShowMore
        hasMore={connection.pageInfo.hasNextPage}
        busy={fetching}
        onMore={() => setAfter(connection.pageInfo.endCursor)}
      />
    </>
  );
}
