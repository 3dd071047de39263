import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Timeline, type TimelineItem } from '../../components/timeline.js';
import { useFormat } from '../../lib/format.js';
import type { Whole } from './operations.js';

type Entry = Whole['history']['nodes'][number];

/** What happened since the first yes, newest first, and which terms held when. */
export function Life({ partnership }: { partnership: Whole }) {
  const { t } = useLingui();
  const format = useFormat();
  const told = useTold(partnership);
  const items: TimelineItem[] = partnership.history.nodes.toReversed().map((entry) => ({
    key: entry.id,
    side: entry.by?.id === partnership.you.id ? 'you' : 'them',
    title: told(entry),
    when: entry.through === 'EMAIL' ? t`${format.moment(entry.at)} · by e-mail` : format.moment(entry.at),
    note: entry.reason ? t`Your note: ${entry.reason}` : undefined,
  }));
  const last = format.day(partnership.lastDay ?? partnership.endsOn);
  const running = partnership.state === 'ACTIVE' || partnership.state === 'PAUSED';
  const ahead: TimelineItem = { key: 'ahead', side: 'ahead', when: <Trans>Last day: {last}</Trans> };
  return (
    <section aria-labelledby="life">
      <h2 id="life" className="mb-3.5 text-[1.05rem]">
        <Trans>What happened</Trans>
      </h2>
      <Timeline items={running ? [ahead, ...items] : items} />
      {partnership.versions.nodes.length > 1 && <Versions partnership={partnership} />}
    </section>
  );
}

function Versions({ partnership }: { partnership: Whole }) {
  const format = useFormat();
  return (
    <>
      <h3 className="mt-4 mb-2 text-m">
        <Trans>Which terms held when</Trans>
      </h3>
      <ol className="m-0 grid list-none gap-2 p-0 text-s">
        {partnership.versions.nodes.map(({ id, number, at, agreed, proposal }) => {
          const since = format.moment(at);
          return (
            <li key={id}>
              <Link to="/proposals/$id" params={{ id: proposal.id }} className="link inline-block py-1">
                {number}. {agreed.terms.title}
              </Link>
              <span className="block text-xs text-ink-3">
                <Trans>since {since}</Trans>
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function useTold(partnership: Whole) {
  const { t } = useLingui();
  const format = useFormat();
  const partner = partnership.partner.name;
  return ({ kind, by, day, startsAt }: Entry): string => {
    const you = by?.id === partnership.you.id;
    const until = day ? format.day(day) : '';
    const when = startsAt ? format.moment(startsAt) : '';
    switch (kind) {
      case 'STARTED':
        return you ? t`You said yes` : t`${partner} said yes`;
      case 'AMENDED':
        return you ? t`You agreed to a change` : t`${partner} agreed to a change`;
      case 'RENEWED':
        return you ? t`You agreed to another season` : t`${partner} agreed to another season`;
      case 'PAUSED':
        if (until) return you ? t`You paused until ${until}` : t`${partner} paused until ${until}`;
        return you ? t`You paused` : t`${partner} paused`;
      case 'RESUMED':
        if (!by) return t`The break was over`;
        return you ? t`You went on` : t`${partner} went on`;
      case 'NOTICE_GIVEN':
        return you ? t`You gave notice, to ${until}` : t`${partner} gave notice, to ${until}`;
      case 'END_AGREED':
        return you ? t`You agreed to stop on ${until}` : t`${partner} agreed to stop on ${until}`;
      case 'ENDED':
        if (!by) return t`The last day was over`;
        return you ? t`Your business closed` : t`${partner} closed`;
      case 'COMPLETED':
        return t`The season was over`;
      case 'CATCH_UP_PLANNED':
        return you ? t`You planned a catch-up: ${when}` : t`${partner} planned a catch-up: ${when}`;
      case 'CATCH_UP_MOVED':
        return you ? t`You moved a catch-up to ${when}` : t`${partner} moved a catch-up to ${when}`;
      case 'CATCH_UP_CANCELLED':
        if (!by) return t`No catch-up on ${when}: your partnership is over before then`;
        return you
          ? t`You cancelled the catch-up on ${when}`
          : t`${partner} cancelled the catch-up on ${when}`;
      case 'CATCH_UP_RESTORED':
        return you ? t`You put the catch-up on ${when} back` : t`${partner} put the catch-up on ${when} back`;
    }
  };
}
