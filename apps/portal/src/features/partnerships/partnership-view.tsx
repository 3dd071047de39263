import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CalendarRange, DoorOpen, FileText, MessageCircle } from 'lucide-react';
import { useQuery } from 'urql';
import { LinkButton } from '../../components/button.js';
import { useChannelWord } from '../../components/channel-word.js';
import { CrestRow } from '../../components/crest/crest.js';
import { EmptyState } from '../../components/empty-state.js';
import { PageHead } from '../../components/page.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { Tag } from '../../components/tag.js';
import { TermsTable } from '../../components/terms-table.js';
import { useFormat } from '../../lib/format.js';
import type { ResultOf } from '../../lib/graphql/graphql.js';
import { PartnershipQuery } from './operations.js';

type Partnership = NonNullable<ResultOf<typeof PartnershipQuery>['partnership']>;

/** A partnership: what was agreed, and what is due on each side. */
export function PartnershipView({ id }: { id: string }) {
  const { t } = useLingui();
  const [{ data, error }] = useQuery({
    query: PartnershipQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  if (!data && !error)
    return (
      <Loading>
        <Skeleton className="mb-4 h-20 rounded-2" />
        <Skeleton className="h-72 rounded-3" />
      </Loading>
    );
  if (!data?.partnership)
    return (
      <EmptyState wholePage title={t`We could not find this partnership`}>
        <Trans>It may belong to another of your businesses.</Trans>
      </EmptyState>
    );
  return <Agreed partnership={data.partnership} />;
}

function Agreed({ partnership }: { partnership: Partnership }) {
  const { t } = useLingui();
  const format = useFormat();
  const lines = usePromises(partnership);
  const { you, partner, agreed } = partnership;
  const from = format.day(partnership.startsOn);
  const until = format.day(partnership.endsOn);
  const since = format.weekday(partnership.startedAt);
  const days = agreed.terms.exitNoticeDays;
  return (
    <>
      <div className="mb-3">
        <CrestRow crests={[you.crest, partner.crest]} size="l" />
      </div>
      <PageHead
        title={t`You and ${partner.name}`}
        sub={
          <Trans>
            {agreed.terms.title} · agreed on {since}
          </Trans>
        }
      />
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

function usePromises({ promises }: Partnership) {
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
            <span className="mt-0.5 flex flex-wrap items-center gap-2 text-xs text-ink-3">
              {promise.channel && <span>{channelWord(promise.channel)}</span>}
              <span>
                {format.day(promise.from)} – {format.day(promise.until)}
              </span>
              {promise.state === 'DUE' && (
                <Tag tone="now">
                  <Trans>due now</Trans>
                </Tag>
              )}
            </span>
          </>
        ),
      }));
}
