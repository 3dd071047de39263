import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { CalendarRange, DoorOpen, FileText, MessageCircle } from 'lucide-react';
import { LinkButton } from '../../components/button.js';
import { useChannelWord } from '../../components/channel-word.js';
import { CrestRow } from '../../components/crest/crest.js';
import { EmptyState } from '../../components/empty-state.js';
import { PageHead } from '../../components/page.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { TermsTable } from '../../components/terms-table.js';
import { useFormat } from '../../lib/format.js';
import { Actions } from './actions.js';
import { Life } from './life.js';
import type { Whole } from './operations.js';
import { RecordCard } from './record-card.js';
import { Standing } from './standing.js';
import { StateTag } from './state-tag.js';
import { usePartnership } from './use-partnership.js';

/** A partnership: how it stands, what is due on each side (as given), what was agreed, and what happened. */
export function PartnershipView({ id, children }: { id: string; children?: ReactNode }) {
  const { t } = useLingui();
  const { partnership, loading } = usePartnership(id);
  if (loading)
    return (
      <Loading>
        <Skeleton className="mb-4 h-20 rounded-2" />
        <Skeleton className="h-72 rounded-3" />
      </Loading>
    );
  if (!partnership)
    return (
      <EmptyState wholePage title={t`We could not find this partnership`}>
        <Trans>It may belong to another of your businesses.</Trans>
      </EmptyState>
    );
  return <Found partnership={partnership}>{children}</Found>;
}

function Found({ partnership, children }: { partnership: Whole; children?: ReactNode }) {
  const { t } = useLingui();
  const format = useFormat();
  const { id, you, partner, agreed, state } = partnership;
  const since = format.weekday(partnership.versions.nodes[0]?.at ?? partnership.startedAt);
  return (
    <>
      <Standing partnership={partnership} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_280px]">
        <div className="min-w-0">
          <div className="mb-3 flex flex-wrap items-center gap-3">
            <CrestRow crests={[you.crest, partner.crest]} size="l" />
            <StateTag state={state} />
          </div>
          <PageHead
            title={t`You and ${partner.name}`}
            sub={
              <Trans>
                {agreed.terms.title} · agreed on {since}
              </Trans>
            }
          />
          {children}
          <h2 className="mt-8 mb-3 text-l">
            <Trans>What you agreed</Trans>
          </h2>
          <Agreed partnership={partnership} />
          <div className="mt-6">
            <Actions partnership={partnership} />
          </div>
        </div>
        <aside className="grid gap-7" aria-label={t`Record and history`}>
          <RecordCard partnershipId={id} />
          <Life partnership={partnership} />
        </aside>
      </div>
    </>
  );
}

function Agreed({ partnership }: { partnership: Whole }) {
  const { t } = useLingui();
  const format = useFormat();
  const lines = usePromises(partnership);
  const { you, partner, agreed } = partnership;
  const from = format.day(partnership.startsOn);
  const until = format.day(partnership.endsOn);
  const days = agreed.terms.exitNoticeDays;
  return (
    <>
      <TermsTable
        sides={[
          { side: 'you', title: t`You promised`, promises: lines(you.id), empty: t`Nothing in particular.` },
          {
            side: 'them',
            title: t`${partner.name} promised`,
            promises: lines(partner.id),
            empty: t`Nothing in particular.`,
          },
        ]}
        rows={[
          {
            key: 'period',
            icon: <CalendarRange aria-hidden="true" />,
            text: t`From ${from} to ${until}`,
            sunken: true,
          },
          {
            key: 'exit',
            icon: <DoorOpen aria-hidden="true" />,
            text:
              days === 0 ? (
                <Trans>Either of you can stop at any time.</Trans>
              ) : (
                <Plural
                  value={days}
                  one="Either of you can stop with one day’s notice."
                  other="Either of you can stop with # days’ notice."
                />
              ),
          },
        ]}
      />
      <div className="mt-5 flex flex-wrap gap-2.5">
        {partnership.conversation && (
          <LinkButton to="/inbox/$id" params={{ id: partnership.conversation.id }}>
            <MessageCircle aria-hidden="true" />
            <Trans>Write to them</Trans>
          </LinkButton>
        )}
        <LinkButton kind="secondary" to="/proposals/$id" params={{ id: partnership.proposal.id }}>
          <FileText aria-hidden="true" />
          <Trans>See how it came about</Trans>
        </LinkButton>
      </div>
    </>
  );
}

function usePromises({ promises }: Whole) {
  const format = useFormat();
  const channelWord = useChannelWord();
  return (businessId: string) =>
    promises
      .filter((promise) => promise.by.id === businessId)
      .map((promise) => ({
        key: promise.id,
        what: (
          <>
            {promise.quantity !== null && promise.quantity > 1 && <b>{promise.quantity} × </b>}
            {promise.what}
            <span className="mt-0.5 block text-xs text-ink-3">
              {promise.channel && <>{channelWord(promise.channel)}, </>}
              {format.day(promise.from)} – {format.day(promise.until)}
            </span>
          </>
        ),
      }));
}
