import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useQuery, useSubscription } from 'urql';
import { Crest } from '../../components/crest/crest.js';
import { onReconnect } from '../../lib/graphql/client.js';
import { type Upcoming, UpcomingChanges, UpcomingQuery } from './operations.js';
import { useWords } from './words.js';

/** The catch-ups to come in all partnerships, the earliest first; nothing at all when there are none. */
export function UpcomingCatchUps() {
  const [{ data }, refetch] = useQuery({ query: UpcomingQuery, requestPolicy: 'cache-and-network' });
  const [{ data: changed }] = useSubscription({ query: UpcomingChanges });
  useEffect(() => {
    if (changed) refetch({ requestPolicy: 'network-only' });
  }, [changed, refetch]);
  useEffect(() => onReconnect(() => refetch({ requestPolicy: 'network-only' })), [refetch]);
  const toCome = (data?.viewer?.actingFor?.catchUps.nodes ?? []).filter(({ state }) => state !== 'CANCELLED');
  if (toCome.length === 0) return null;
  return (
    <section className="mb-7" aria-labelledby="you-meet">
      <h2 id="you-meet" className="mb-2.5 text-l">
        <Trans>When you meet</Trans>
      </h2>
      <ul className="m-0 grid list-none gap-2.5 p-0">
        {toCome.map((catchUp) => (
          <Line key={catchUp.id} catchUp={catchUp} />
        ))}
      </ul>
    </section>
  );
}

function Line({ catchUp }: { catchUp: Upcoming }) {
  const { t } = useLingui();
  const { partnership, startsAt } = catchUp;
  const name = partnership?.partner.name ?? '';
  const { when, where } = useWords(name);
  if (!partnership) return null;
  return (
    <li className="rounded-2 border border-line bg-surface">
      <Link
        to="/partnerships/$id"
        params={{ id: partnership.id }}
        className="flex min-h-11 items-center gap-3 rounded-2 p-3.5 text-ink no-underline hover:bg-sunken"
      >
        <Crest {...partnership.partner.crest} size="m" />
        <span className="min-w-0">
          <b className="block wrap-anywhere">{t`Catch-up with ${name}`}</b>
          <span className="block text-s text-ink-2 wrap-anywhere">
            <time dateTime={startsAt}>{when(catchUp)}</time> · {where(catchUp)}
          </span>
        </span>
      </Link>
    </li>
  );
}
