import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useChannelWord } from '../../components/channel-word.js';
import { Crest } from '../../components/crest/crest.js';
import { Timeline } from '../../components/timeline.js';
import { useFormat } from '../../lib/format.js';
import { EvidenceList } from './evidence-list.js';
import type { PromiseLine } from './operations.js';
import { PromiseActions } from './promise-actions.js';
import { StateTag } from './state-tag.js';
import { useMoveWords, useViewWord } from './words.js';

interface Props {
  promise: PromiseLine;
  /** The reader's business. */
  ownId: string;
  /** Says with whom, where the page does not. */
  named?: boolean;
  onAdded: () => void;
}

/** One promise: what, by when, what became of it, and what can be done now. */
export function PromiseRow({ promise, ownId, named = false, onAdded }: Props) {
  const format = useFormat();
  const channelWord = useChannelWord();
  const mine = promise.by.id === ownId;
  const partner = mine ? promise.for : promise.by;
  const from = format.day(promise.from);
  const until = format.day(promise.until);
  const due = format.day(promise.dueOn);
  const contestable = promise.contestableUntil && mine ? format.day(promise.contestableUntil) : null;
  return (
    <li
      data-promise={promise.id}
      tabIndex={-1}
      className="rounded-2 border border-line bg-surface px-4 py-3.5 shadow-1"
    >
      <div className="flex items-start gap-3.5">
        {named && <Crest {...partner.crest} />}
        <div className="min-w-0 flex-1">
          {named && (
            <Link
              to="/partnerships/$id"
              params={{ id: promise.partnership.id }}
              className="text-s text-ink-2 wrap-anywhere"
            >
              {partner.name}
            </Link>
          )}
          <h3 className="text-m wrap-anywhere">
            {promise.quantity !== null && promise.quantity > 1 && <>{promise.quantity} × </>}
            {promise.what}
          </h3>
          <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-ink-3">
            <StateTag promise={promise} />
            {promise.channel && <span>{channelWord(promise.channel)}</span>}
            {promise.state === 'DONE' || promise.state === 'CONTESTED' ? (
              <span>
                <Trans>answer by {due}</Trans>
              </span>
            ) : (
              <span>
                {from} – {until}
              </span>
            )}
          </p>
          {contestable && (
            <p className="mt-2 text-s text-ink-2">
              <Trans>If you see it differently, say so by {contestable}.</Trans>
            </p>
          )}
          <EvidenceList promise={promise} />
          <History promise={promise} ownId={ownId} />
          <PromiseActions promise={promise} mine={mine} onAdded={onAdded} />
        </div>
      </div>
    </li>
  );
}

/** What was said and when, folded away unless the two see it differently. */
function History({ promise, ownId }: { promise: PromiseLine; ownId: string }) {
  const format = useFormat();
  const moveWords = useMoveWords();
  const viewWord = useViewWord();
  const events = promise.history.nodes;
  if (events.length === 0) return null;
  return (
    <details className="mt-3" open={promise.state === 'CONTESTED'}>
      <summary className="min-h-6 w-fit cursor-pointer text-s font-[600] text-ink-2">
        <Trans>What happened</Trans>
      </summary>
      <div className="mt-3">
        <Timeline
          items={events.map((event) => {
            const who = event.by?.name ?? '';
            return {
              key: event.id,
              side: event.by === null ? 'ahead' : event.by.id === ownId ? 'you' : 'them',
              title: moveWords(event.move, who, event.view ? viewWord(event.view) : ''),
              when: format.moment(event.at),
              note: event.move === 'DROP' ? undefined : event.words,
            };
          })}
        />
      </div>
    </details>
  );
}
