import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../components/button.js';
import { Crest } from '../../components/crest/crest.js';
import { ShowMore } from '../../components/show-more.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { useKeepApart } from './keep-apart.js';
import { BlockedBusinessesQuery } from './keep-apart-operations.js';

const pageSize = 20;

/** Everybody whom this business is not to be shown, with the way back. */
export function KeptApartList({ slug }: { slug: string }) {
  const { t } = useLingui();
  const { allowAgain } = useKeepApart();
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, fetching }] = useQuery({
    query: BlockedBusinessesQuery,
    variables: { slug, first: pageSize, after },
    requestPolicy: 'cache-and-network',
  });
  const blocked = data?.business?.blockedBusinesses;
  const edges = blocked?.edges.filter(({ node }) => node.isBlocked) ?? [];
  return (
    <section>
      <h2 className="text-l">
        <Trans>Not shown to each other</Trans>
      </h2>
      <p className="mt-1 mb-3 text-s text-ink-2">
        <Trans>
          On the page of a business you can ask not to be shown each other: no matches, proposals or messages.
          They are not told.
        </Trans>
      </p>
      {!blocked && (
        <Loading>
          <Skeleton className="h-14 rounded-2" />
        </Loading>
      )}
      {blocked && edges.length === 0 && (
        <p className="text-ink-2">
          <Trans>Nobody at the moment.</Trans>
        </p>
      )}
      <ul className="m-0 grid list-none grid-cols-[minmax(0,1fr)] gap-2 p-0">
        {edges.map(({ node, node: { name } }) => (
          <li key={node.id} className="flex flex-wrap items-center gap-3">
            <Crest {...node.crest} />
            <Link
              to="/b/$slug"
              params={{ slug: node.slug }}
              className="link min-w-0 flex-1 basis-32 wrap-anywhere"
            >
              {name}
            </Link>
            <Button
              kind="secondary"
              aria-label={t`Allow ${name} again`}
              onClick={() => void allowAgain(node)}
            >
              <Trans>Allow again</Trans>
            </Button>
          </li>
        ))}
      </ul>
      <ShowMore
        hasMore={blocked?.pageInfo.hasNextPage ?? false}
        busy={fetching}
        onMore={() => setAfter(blocked?.pageInfo.endCursor ?? null)}
      />
    </section>
  );
}
