import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Mail, RotateCcw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../components/button.js';
import { Crest } from '../../components/crest/crest.js';
import { cx } from '../../components/cx.js';
import { EmptyState } from '../../components/empty-state.js';
import { PageHead } from '../../components/page.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { useFormat } from '../../lib/format.js';
import type { ThreadMessage } from './operations.js';
import type { Outgoing } from './thread-state.js';
import { useThread } from './use-thread.js';
import { WriteMessage } from './write-message.js';

/** One conversation: who says what, newest at the foot, and a place to answer. */
export function Thread({ id }: { id: string }) {
  const { t } = useLingui();
  const thread = useThread(id);
  const foot = useRef<HTMLDivElement>(null);
  const count = thread.messages.length + thread.outgoing.length;
  const last = thread.outgoing.at(-1)?.clientId ?? thread.messages.at(-1)?.id;
  useEffect(() => {
    void foot.current?.scrollIntoView({ block: 'end' });
  }, [last]);

  if (thread.missing || thread.failed)
    return (
      <EmptyState wholePage title={t`We could not find this conversation`}>
        <Trans>It may belong to another of your businesses.</Trans>
      </EmptyState>
    );
  const { conversation } = thread;
  if (!conversation)
    return (
      <Loading>
        <Skeleton className="mb-4 h-12 rounded-2" />
        <Skeleton className="h-64 rounded-3" />
      </Loading>
    );
  const { partner } = conversation;
  return (
    <div className="flex min-h-[calc(100dvh-190px)] flex-col lg:min-h-[calc(100dvh-100px)]">
      <div className="flex items-center gap-3.5">
        <Crest {...partner.crest} size="l" />
        <PageHead
          title={partner.name}
          className="!mb-0 min-w-0"
          sub={
            <Link to="/b/$slug" params={{ slug: partner.slug }} className="link text-s">
              <Trans>See the business</Trans>
            </Link>
          }
        />
      </div>
      <div className="mt-5 flex flex-1 flex-col justify-end" role="log" aria-label={t`Messages`}>
        {thread.hasOlder && (
          <Button kind="ghost" className="self-center" onClick={() => void thread.loadOlder()}>
            <Trans>Show earlier messages</Trans>
          </Button>
        )}
        {count === 0 && (
          <p className="py-10 text-center text-ink-2">
            <Trans>Nothing said yet. A first word is often all it takes.</Trans>
          </p>
        )}
        <ol className="m-0 grid list-none grid-cols-[minmax(0,1fr)] gap-2 p-0">
          {thread.messages.map((message) => (
            <Bubble
              key={message.clientId}
              message={message}
              own={message.business?.id === conversation.you.id}
            />
          ))}
          {thread.outgoing.map((message) => (
            <OnItsWay key={message.clientId} message={message} onRetry={() => thread.retry(message)} />
          ))}
        </ol>
        <div ref={foot} className="scroll-mb-40" />
      </div>
      <WriteMessage
        conversationId={id}
        partnerName={partner.name}
        byMail={partner.status === 'LISTED'}
        onSend={thread.send}
      />
    </div>
  );
}

const bubble =
  'max-w-[min(85%,34rem)] rounded-[18px] px-4 py-2.5 whitespace-pre-line [overflow-wrap:anywhere]';

function Bubble({ message, own }: { message: ThreadMessage; own: boolean }) {
  const format = useFormat();
  const who = message.authorName ?? message.businessName;
  return (
    <li className={cx('flex flex-col', own ? 'items-end' : 'items-start')} data-sequence={message.sequence}>
      <div
        className={cx(bubble, own ? 'rounded-ee-[5px] bg-spruce-soft' : 'rounded-ss-[5px] bg-marigold-soft')}
      >
        {message.body}
      </div>
      <span className="mt-1 flex items-center gap-1.5 text-xs text-ink-3">
        {who} · {format.moment(message.at)}
        {message.through === 'EMAIL' && (
          <>
            <Mail className="size-3.5" aria-hidden="true" />
            <Trans>by e-mail</Trans>
          </>
        )}
      </span>
    </li>
  );
}

function OnItsWay({ message, onRetry }: { message: Outgoing; onRetry: () => void }) {
  return (
    <li className="flex flex-col items-end">
      <div className={cx(bubble, 'rounded-ee-[5px] bg-spruce-soft', !message.failed && 'opacity-70')}>
        {message.body}
      </div>
      {message.failed ? (
        <span role="alert" className="mt-1 flex items-center gap-2 text-s font-[600] text-tomato-ink">
          <Trans>Not sent. We could not reach the server.</Trans>
          <Button kind="secondary" size="s" onClick={onRetry}>
            <RotateCcw aria-hidden="true" />
            <Trans>Retry</Trans>
          </Button>
        </span>
      ) : (
        <span className="mt-1 text-xs text-ink-3">
          <Trans>Sending…</Trans>
        </span>
      )}
    </li>
  );
}
