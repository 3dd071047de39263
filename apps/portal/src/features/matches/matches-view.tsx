import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { Banner } from '../../components/banner.js';
import { Search } from 'lucide-react';
import { Button, LinkButton } from '../../components/button.js';
import { cx } from '../../components/cx.js';
import { PageHead } from '../../components/page.js';
import { ShowMore } from '../../components/show-more.js';
import { TabLink, Tabs } from '../../components/tabs.js';
import { useMedia } from '../../lib/use-media.js';
import type { OwnBusiness } from '../../lib/viewer.js';
import { NoMatches } from './empty.js';
import { Filters } from './filters.js';
import { NextStep } from './next-step.js';
import { useHeadline } from './headline.js';
import { MatchCard } from './match-card.js';
import { MatchMap } from './match-map.js';
import { MatchSkeletons } from './match-skeleton.js';
import type { Match } from './operations.js';
import type { MatchSearch } from './search.js';
import { shownCard, useListKeys } from '../../lib/use-list-keys.js';
import { useMatchActions } from './use-match-actions.js';
import { useMatches } from './use-matches.js';
import { ViewSwitch } from '../../components/view-switch.js';

/** A list shorter than this is sparse. */
const FEW = 6;

interface Props {
  you: OwnBusiness;
  mapStyleUrl: string | null;
  search: MatchSearch;
  onSearch: (change: Partial<MatchSearch>) => void;
  /** The way from a match to a proposal. */
  propose: (match: Match) => ReactNode;
}

/** List and map of the matches as one: what is chosen in one is chosen in the other. */
export function MatchesView({ you, mapStyleUrl, search, onSearch, propose }: Props) {
  const { t } = useLingui();
  const found = useMatches(search);
  const actions = useMatchActions(you.id);
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const { matches } = found;
  const slugs = useMemo(() => matches.map((match) => match.business.slug), [matches]);
  const chosen = matches.find((match) => match.business.slug === search.at);
  const select = useCallback((slug: string) => onSearch({ at: slug }), [onSearch]);
  useListKeys(slugs, search.at, select);

  const selectPin = (id: string) => {
    const slug = matches.find((match) => match.id === id)?.business.slug;
    if (slug === undefined) return;
    select(slug);
    requestAnimationFrame(() => shownCard(slug)?.scrollIntoView({ block: 'nearest', behavior: 'smooth' }));
  };
  const card = (match: Match) => (
    <MatchCard
      key={match.id}
      match={match}
      selected={match.business.slug === search.at}
      onSelect={select}
      onHover={setHoveredId}
      actions={actions}
      propose={propose}
    />
  );
  const few =
    matches.length < FEW &&
    !found.hasMore &&
    !search.show &&
    !search.moment &&
    !search.walkable &&
    !search.area;
  const onMap = search.view === 'map';
  const wide = useMedia('(min-width: 1024px)');

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_minmax(320px,40%)]">
      <section
        className={cx(
          'min-w-0 max-w-[820px] px-4 pt-5 lg:px-[34px] lg:pt-[34px] lg:pb-16',
          onMap ? 'max-lg:pb-3' : 'pb-10',
        )}
      >
        <ViewSwitch map={onMap} onChange={(map) => onSearch({ view: map ? 'map' : undefined })} />
        <Head found={found} search={search} plural={you.category?.plural} />
        <div className="mb-3">
          <Tabs label={t`Matches`}>
            {([undefined, 'saved', 'dismissed'] as const).map((show) => (
              <TabLink
                key={show ?? 'new'}
                to="/matches"
                search={{ show, view: search.view }}
                current={search.show === show}
              >
                {show === 'saved' ? t`Saved` : show === 'dismissed' ? t`Set aside` : t`Suggested`}
              </TabLink>
            ))}
          </Tabs>
        </div>
        <p className="mb-2">
          <LinkButton to="/find" kind="ghost" size="s" className="-ms-3">
            <Search aria-hidden="true" />
            <Trans>Find somebody yourself</Trans>
          </LinkButton>
        </p>
        {!search.show && <Filters search={search} moments={found.moments} onChange={onSearch} />}
        <div className={cx(onMap && 'max-lg:hidden')} aria-busy={found.changing || undefined}>
          {found.loading ? (
            <MatchSkeletons />
          ) : found.error ? (
            <Banner
              tone="now"
              live
              action={
                <Button kind="secondary" onClick={found.again}>
                  <Trans>Try again</Trans>
                </Button>
              }
            >
              <Trans>We could not fetch your matches.</Trans>
            </Banner>
          ) : matches.length === 0 ? (
            <NoMatches
              search={search}
              onClear={() => onSearch({ moment: undefined, walkable: undefined, area: undefined })}
            />
          ) : (
            <div className={cx('grid gap-4 transition-opacity duration-150', found.changing && 'opacity-60')}>
              {matches.map(card)}
              {few && <NextStep />}
              <ShowMore hasMore={found.hasMore} busy={found.loadingMore} onMore={found.showMore} />
            </div>
          )}
        </div>
      </section>
      {(wide || onMap) && (
        <aside
          aria-label={t`Map`}
          className={cx(
            'lg:sticky lg:top-0 lg:h-dvh lg:py-[18px] lg:pe-[18px]',
            onMap ? 'px-4 pb-4' : 'max-lg:hidden',
          )}
        >
          <div className="h-[max(300px,calc(100dvh-320px))] overflow-hidden rounded-3 border border-line shadow-1 lg:h-full">
            <MatchMap
              you={you}
              styleUrl={mapStyleUrl}
              matches={matches}
              fitKey={[search.show, search.moment, search.walkable, found.loading, found.pages].join()}
              selectedId={chosen?.id ?? null}
              hoveredId={hoveredId}
              onSelect={selectPin}
              onHover={setHoveredId}
              onSearchHere={(centre, withinKm) =>
                onSearch({
                  area: [centre.latitude.toFixed(5), centre.longitude.toFixed(5), withinKm.toFixed(2)].join(),
                })
              }
            />
          </div>
          {!wide && chosen && <div className="mt-4">{card(chosen)}</div>}
        </aside>
      )}
    </div>
  );
}

interface HeadProps {
  found: ReturnType<typeof useMatches>;
  search: MatchSearch;
  /** Several of the viewer's own kind: "Florists". */
  plural: string | undefined;
}

function Head({ found, search, plural: kind }: HeadProps) {
  const { t, i18n } = useLingui();
  const headline = useHeadline(found.matches.length, found.hasMore, found.loading);
  const plural = i18n.locale === 'de' ? kind : kind?.toLocaleLowerCase(i18n.locale);
  if (search.show === 'saved')
    return (
      <PageHead
        title={t`Neighbours to think over`}
        tab={t`Saved`}
        sub={<Trans>They are not told that you saved them.</Trans>}
      />
    );
  if (search.show === 'dismissed')
    return (
      <PageHead
        title={t`Set aside for now`}
        tab={t`Set aside`}
        sub={<Trans>They are not told. You can have them suggested again.</Trans>}
      />
    );
  return (
    <PageHead
      title={headline}
      tab={t`Matches`}
      sub={
        plural ? (
          <Trans>
            They serve the people you serve, at the same moment, with something you don’t sell. There are no{' '}
            {plural} among them.
          </Trans>
        ) : (
          <Trans>They serve the people you serve, at the same moment, with something you don’t sell.</Trans>
        )
      }
    />
  );
}
