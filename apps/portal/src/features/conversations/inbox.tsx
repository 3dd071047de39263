import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { LinkButton } from '../../components/button.js';
import { Crest } from '../../components/crest/crest.js';
import { cx } from '../../components/cx.js';
import { EmptyState } from '../../components/empty-state.js';
import { ShowMore } from '../../components/show-more.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { Tag } from '../../components/tag.js';
import { useFormat } from '../../lib/format.js';
import { useSignedIn } from '../../lib/viewer.js';
import { InboxQuery } from './operations.js';

const pageSize = 20;

/** All conversations of the business, the newest first. */
export function Inbox() {
  const { t } = useLingui();
  const format = useFormat();
  const { counts } = useSignedIn();
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, fetching }, refetch] = useQuery({
    query: InboxQuery,
    variables: { first: pageSize, after },
    requestPolicy: 'cache-and-network',
  });
  useEffect(() => {
    refetch({ requestPolicy: 'network-only' });
  }, [counts.unreadConversations, refetch]);
  const connection = data?.viewer?.actingFor?.conversations;
  if (!connection)
    return (
      <Loading>
        {[1, 2, 3, 4].map((row) => (
          <Skeleton key={row} className="mb-2 h-[76px] rounded-2" />
        ))}
      </Loading>
    );
  if (connection.edges.length === 0)
    return (
      <EmptyState
        title={t`No conversations yet`}
        action={
          <LinkButton to="/matches">
            <Trans>Find a neighbour to talk to</Trans>
          </LinkButton>
        }
      >
        <Trans>
          When you or a neighbour writes, it appears here, whether it came from this page or by e-mail.
        </Trans>
      </EmptyState>
    );
  return (
    <>
      <ul className="m-0 grid list-none grid-cols-[minmax(0,1fr)] gap-2 p-0">
        {connection.edges.map(({ node }) => {
          const { partner, lastMessage, unread } = node;
          const own = lastMessage?.business?.id === node.you.id;
          return (
            <li key={node.id}>
              <Link
                to="/inbox/$id"
                params={{ id: node.id }}
                className="flex items-center gap-3.5 rounded-2 border border-line bg-surface px-4 py-3 text-ink no-underline shadow-1 hover:shadow-2"
              >
                <Crest {...partner.crest} />
                <span className="min-w-0 flex-1">
                  <span className="flex items-baseline gap-2">
                    <span className={cx('truncate', unread > 0 ? 'font-[750]' : 'font-[600]')}>
                      {partner.name}
                    </span>
                    {lastMessage && (
                      <span className="ms-auto flex-none text-xs text-ink-3">
                        {format.moment(lastMessage.at)}
                      </span>
                    )}
                  </span>
                  <span className="flex items-center gap-2">
                    <span className="min-w-0 flex-1 truncate text-s text-ink-2">
                      {own && <Trans>You: </Trans>}
                      {lastMessage?.body}
                    </span>
                    {unread > 0 && (
                      <Tag tone="now">
                        <Plural value={unread} one="# new" other="# new" />
                      </Tag>
                    )}
                  </span>
                </span>
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
