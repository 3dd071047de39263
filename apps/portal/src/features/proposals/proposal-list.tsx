import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LinkButton } from '../../components/button.js';
import { Crest } from '../../components/crest/crest.js';
import { EmptyState } from '../../components/empty-state.js';
import { ShowMore } from '../../components/show-more.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { Tag } from '../../components/tag.js';
import { useFormat } from '../../lib/format.js';
import type { ResultOf } from '../../lib/graphql/graphql.js';
import { ProposalsQuery } from './operations.js';
import { useStateWord, waitsForYou } from './state-word.js';

export type Box = 'ALL' | 'YOUR_TURN' | 'LATER' | 'SENT' | 'DECIDED' | 'DRAFTS';
type Row = NonNullable<
  NonNullable<ResultOf<typeof ProposalsQuery>['viewer']>['actingFor']
>['proposals']['edges'][number]['node'];

const pageSize = 20;

/** One box of proposals: what waits for the reader before the rest, newest first in both. */
export function ProposalList({ box }: { box: Box }) {
  const { t } = useLingui();
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, fetching }] = useQuery({
    query: ProposalsQuery,
    variables: { box, first: pageSize, after },
    requestPolicy: 'cache-and-network',
  });
  const connection = data?.viewer?.actingFor?.proposals;
  if (!connection)
    return (
      <Loading>
        {[1, 2, 3].map((row) => (
          <Skeleton key={row} className="mb-3 h-[92px] rounded-2" />
        ))}
      </Loading>
    );
  if (connection.edges.length === 0)
    return (
      <EmptyState
        title={box === 'YOUR_TURN' ? t`Nobody is waiting for you` : t`Nothing here yet`}
        action={
          <LinkButton to="/matches">
            <Trans>See your matches</Trans>
          </LinkButton>
        }
      >
        <Trans>A proposal begins with a neighbour. Each match comes with a first thing to do together.</Trans>
      </EmptyState>
    );
  const rows = connection.edges.map(({ node }) => node);
  const waiting = rows.filter(waitsForYou);
  const rest = rows.filter((row) => !waitsForYou(row));
  return (
    <>
      {waiting.length > 0 && rest.length > 0 ? (
        <>
          <Group title={t`Your turn`} rows={waiting} />
          <Group title={t`Nothing to do for you now`} rows={rest} />
        </>
      ) : (
        <Rows rows={rows} />
      )}
      <ShowMore
        hasMore={connection.pageInfo.hasNextPage}
        busy={fetching}
        onMore={() => setAfter(connection.pageInfo.endCursor)}
      />
    </>
  );
}

function Group({ title, rows }: { title: string; rows: Row[] }) {
  return (
    <section aria-label={title} className="mb-7 last-of-type:mb-0">
      <h2 className="mt-0 mb-3 text-m">{title}</h2>
      <Rows rows={rows} />
    </section>
  );
}

function Rows({ rows }: { rows: Row[] }) {
  return (
    <ul className="m-0 grid list-none grid-cols-[minmax(0,1fr)] gap-3 p-0">
      {rows.map((row) => (
        <li key={row.id}>
          <ProposalRow proposal={row} />
        </li>
      ))}
    </ul>
  );
}

function ProposalRow({ proposal }: { proposal: Row }) {
  const format = useFormat();
  const { word, tone } = useStateWord()(proposal);
  const until = format.weekday(proposal.expiresAt);
  const { partner, current } = proposal;
  const look =
    'flex items-center gap-3.5 rounded-2 border border-line bg-surface px-4 py-3.5 text-ink no-underline shadow-1 transition-shadow duration-150 hover:shadow-2';
  const inside = (
    <>
      <Crest {...partner.crest} />
      <span className="min-w-0 flex-1">
        <b className="block truncate">{current.terms.title}</b>
        <span className="block truncate text-s text-ink-2">{partner.name}</span>
        {current.changes[0] && (
          <span className="block truncate text-s text-ink-2">{current.changes[0].sentence}</span>
        )}
        <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
          <Tag tone={tone}>{word}</Tag>
          {proposal.state === 'SENT' && (
            <span className="text-xs text-ink-3">
              <Trans>until {until}</Trans>
            </span>
          )}
        </span>
      </span>
      <ChevronRight className="size-5 flex-none text-ink-3 rtl:-scale-x-100" aria-hidden="true" />
    </>
  );
  return proposal.state === 'DRAFT' && !proposal.queue ? (
    <Link to="/propose/$slug" params={{ slug: partner.slug }} className={look}>
      {inside}
    </Link>
  ) : (
    <Link to="/proposals/$id" params={{ id: proposal.id }} className={look}>
      {inside}
    </Link>
  );
}
