import { Trans, useLingui } from '@lingui/react/macro';
import type { ResultOf } from '../../lib/graphql/graphql.js';
import { Timeline, type TimelineItem } from '../../components/timeline.js';
import { useFormat } from '../../lib/format.js';
import type { ProposalQuery } from './operations.js';

type Whole = NonNullable<ResultOf<typeof ProposalQuery>['proposal']>;
type Entry = Omit<Whole['history']['nodes'][number], 'by'> & { by: { id: string } | null };

interface Props {
  entries: Entry[];
  youId: string;
  partnerName: string;
  /** Until when it can be answered; null once it is decided. */
  openUntil: string | null;
}

/** How it came to this, newest first. */
export function History({ entries, youId, partnerName, openUntil }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const told = useTold(partnerName, youId);
  const items: TimelineItem[] = entries.toReversed().map((entry) => ({
    key: entry.id,
    side: entry.by?.id === youId ? 'you' : 'them',
    title: told(entry),
    when: entry.through === 'EMAIL' ? t`${format.moment(entry.at)} · by e-mail` : format.moment(entry.at),
    note: entry.reason ?? undefined,
  }));
  const until = openUntil && format.weekday(openUntil);
  return (
    <aside aria-labelledby="history">
      <h2 id="history" className="mb-3.5 text-[1.05rem]">
        <Trans>How it came to this</Trans>
      </h2>
      <Timeline
        items={
          until
            ? [...items, { key: 'ahead', side: 'ahead', when: <Trans>Runs out on {until}</Trans> }]
            : items
        }
      />
    </aside>
  );
}

function useTold(partner: string, youId: string) {
  const { t } = useLingui();
  return ({ kind, by }: Entry): string => {
    const you = by?.id === youId;
    switch (kind) {
      case 'DRAFTED':
        return you ? t`You began a draft` : t`${partner} began a draft`;
      case 'QUEUED':
        return t`You let it wait until ${partner} has room`;
      case 'LEFT_QUEUE':
        return you ? t`You took it out of the queue` : t`It left the queue`;
      case 'SENT':
        return you ? t`You proposed` : t`${partner} proposed`;
      case 'OPENED':
        return you ? t`You opened it` : t`${partner} opened it`;
      case 'COUNTERED':
        return you ? t`You answered with other terms` : t`${partner} answered with other terms`;
      case 'SNOOZED':
        return t`You put it off`;
      case 'REMINDED':
        return t`A reminder went out`;
      case 'RECALLED':
        return you ? t`You took it back before it left` : t`${partner} took it back before it left`;
      case 'ACCEPTED':
        return you ? t`You accepted` : t`${partner} accepted`;
      case 'DECLINED':
        return you ? t`You declined` : t`${partner} declined`;
      case 'WITHDRAWN':
        return you ? t`You took it back` : t`${partner} took it back`;
      case 'EXPIRED':
        return t`It ran out`;
    }
  };
}
