import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Clock, ExternalLink, MapPin, Megaphone, ShoppingBag } from 'lucide-react';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { Card } from '../../components/card.js';
import { useChannelWord } from '../../components/channel-word.js';
import { Crest } from '../../components/crest/crest.js';
import { EmptyState } from '../../components/empty-state.js';
import { PageHead } from '../../components/page.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { Tag } from '../../components/tag.js';
import { useFormat } from '../../lib/format.js';
import { BusinessQuery, type Profile } from './operations.js';
import { useWeekdays } from './weekdays.js';

interface Props {
  slug: string;
  /** What the viewer can do with this business. */
  actions: (business: Profile) => ReactNode;
}

/** A business as its neighbours see it. */
export function BusinessView({ slug, actions }: Props) {
  const { t } = useLingui();
  const [{ data, error }] = useQuery({ query: BusinessQuery, variables: { slug } });
  if (!data && !error)
    return (
      <Loading>
        <Skeleton className="mb-4 h-28 rounded-3" />
        <Skeleton className="h-64 rounded-3" />
      </Loading>
    );
  const business = data?.business;
  if (!business)
    return (
      <EmptyState wholePage title={t`We could not find this business`}>
        <Trans>It may have moved or closed.</Trans>
      </EmptyState>
    );
  const kinds = [business.category, ...business.otherCategories].flatMap((kind) => kind?.name ?? []);
  const address = [...business.place.addressLines, business.place.locality].filter(Boolean).join(', ');
  return (
    <Card as="article" awning={business.crest.colour}>
      <div className="flex items-start gap-4">
        <Crest {...business.crest} size="xl" />
        <div className="min-w-0">
          <PageHead title={business.name} className="!mb-1" />
          <p className="text-ink-2">{kinds.join(' · ')}</p>
          <p className="mt-1 flex flex-wrap gap-2">
            {business.status === 'LISTED' && (
              <Tag>
                <Trans>Not a member yet</Trans>
              </Tag>
            )}
            {business.status === 'CLOSED' && (
              <Tag>
                <Trans>Closed</Trans>
              </Tag>
            )}
            {business.promisesKept && (
              <Tag tone="you">
                <Trans>
                  Kept {business.promisesKept.kept} of {business.promisesKept.total} promises on time
                </Trans>
              </Tag>
            )}
            {business.fictional && (
              <Tag tone="sky">
                <Trans>Fictional</Trans>
              </Tag>
            )}
          </p>
        </div>
      </div>
      {business.story && <p className="mt-4 max-w-[60ch] whitespace-pre-line">{business.story}</p>}
      <p className="mt-4 flex items-center gap-2 text-s text-ink-2">
        <MapPin className="size-[1.2em] flex-none" aria-hidden="true" />
        {address}
      </p>
      {business.website && (
        <p className="mt-1 text-s">
          <a
            href={business.website}
            rel="noopener noreferrer nofollow"
            className="link inline-flex min-h-6 items-center gap-2"
          >
            <ExternalLink className="size-[1.1em]" aria-hidden="true" />
            {new URL(business.website).hostname}
          </a>
        </p>
      )}
      <div className="mt-5 flex flex-wrap gap-2.5">{actions(business)}</div>
      <Details business={business} />
    </Card>
  );
}

function Details({ business }: { business: Profile }) {
  const format = useFormat();
  const channelWord = useChannelWord();
  const weekdays = useWeekdays();
  return (
    <div className="mt-6 grid gap-6 border-t border-line pt-5 sm:grid-cols-2">
      {business.offerings.length > 0 && (
        <Section icon={<ShoppingBag aria-hidden="true" />} title={<Trans>What people come for</Trans>}>
          {business.offerings.map((offering) => (
            <li key={offering.id}>
              {offering.name}
              {offering.description && (
                <span className="block text-s text-ink-2">{offering.description}</span>
              )}
            </li>
          ))}
        </Section>
      )}
      {business.channels.length > 0 && (
        <Section icon={<Megaphone aria-hidden="true" />} title={<Trans>Where it can show a partner</Trans>}>
          {business.channels.map((channel) => {
            const reach = format.number(channel.monthlyReach);
            return (
              <li key={channel.id}>
                {channel.name || channelWord(channel.kind)}
                <span className="block text-s text-ink-2">
                  <Plural
                    value={channel.monthlyReach}
                    one={`About ${reach} person a month`}
                    other={`About ${reach} people a month`}
                  />
                </span>
              </li>
            );
          })}
        </Section>
      )}
      {business.openingHours.length > 0 && (
        <Section icon={<Clock aria-hidden="true" />} title={<Trans>Open</Trans>}>
          {business.openingHours.map(({ weekday, opens, closes }) => (
            <li key={`${weekday}${opens}`} className="flex justify-between gap-4 text-s">
              <span>{weekdays(weekday)}</span>
              <span className="tabular-nums">
                {opens} – {closes}
              </span>
            </li>
          ))}
        </Section>
      )}
    </div>
  );
}

function Section({ icon, title, children }: { icon: ReactNode; title: ReactNode; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 flex items-center gap-2 text-[1.05rem] [&_svg]:size-[1.1em] [&_svg]:text-spruce">
        {icon}
        {title}
      </h2>
      <ul className="m-0 grid list-none gap-1.5 p-0">{children}</ul>
    </section>
  );
}
