import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { cx } from '../../components/cx.js';
import { PageHead } from '../../components/page.js';
import { ViewSwitch } from '../../components/view-switch.js';
import { shownCard, useListKeys } from '../../lib/use-list-keys.js';
import { useMedia } from '../../lib/use-media.js';
import type { OwnBusiness } from '../../lib/viewer.js';
import { FacetFields } from './facet-fields.js';
import { FindMap } from './find-map.js';
import { FoundCard } from './found-card.js';
import { FoundList } from './found-list.js';
import type { Found } from './operations.js';
import type { FindSearch } from './read-search.js';
import { areaText, facetNames, noFilters } from './search.js';
import { SavedSearches } from './saved-searches.js';
import { SearchField } from './search-field.js';
import { useFind } from './use-find.js';

interface Props {
  you: OwnBusiness;
  mapStyleUrl: string | null;
  search: FindSearch;
  onSearch: (change: Partial<FindSearch>) => void;
  /** The way from somebody to a proposal. */
  propose: (slug: string, listed: boolean) => ReactNode;
}

/** Looking for neighbours by oneself: list and map of those found as one. */
export function FindView({ you, mapStyleUrl, search, onSearch, propose }: Props) {
  const { t } = useLingui();
  const result = useFind(search);
  const { found, facets } = result;
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const slugs = useMemo(() => found.map(({ business }) => business.slug), [found]);
  const chosen = found.find(({ business }) => business.slug === search.at);
  const select = useCallback((slug: string) => onSearch({ at: slug }), [onSearch]);
  useListKeys(slugs, search.at, select);
  const selectPin = (id: string) => {
    const slug = found.find((one) => one.id === id)?.business.slug;
    if (slug === undefined) return;
    select(slug);
    requestAnimationFrame(() => shownCard(slug)?.scrollIntoView({ block: 'nearest', behavior: 'smooth' }));
  };
  const card = (one: Found) => (
    <FoundCard
      key={one.id}
      found={one}
      selected={one.business.slug === search.at}
      onSelect={select}
      onHover={setHoveredId}
      propose={propose}
    />
  );
  const onMap = search.view === 'map';
  const wide = useMedia('(min-width: 1024px)');
  const narrowed = search.area !== undefined || facetNames.some((name) => search[name] !== undefined);
  const { at: _at, view: _view, ...asked } = search;

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_minmax(320px,40%)]">
      <section
        className={cx(
          'min-w-0 max-w-[820px] px-4 pt-5 lg:px-[34px] lg:pt-[34px] lg:pb-16',
          onMap ? 'max-lg:pb-3' : 'pb-10',
        )}
      >
        <ViewSwitch map={onMap} onChange={(map) => onSearch({ view: map ? 'map' : undefined })} />
        <PageHead
          title={t`Find a neighbour`}
          tab={t`Find`}
          sub={
            <Trans>
              By name, by what they sell, by occasion or on the map. The best for both come first.
            </Trans>
          }
        />
        <SearchField words={search.q ?? ''} onWords={(q) => onSearch({ q: q || undefined, at: undefined })} />
        <FacetFields
          search={search}
          facets={facets}
          onChange={(change) => onSearch({ ...change, at: undefined })}
        />
        <SavedSearches businessId={you.id} search={search} />
        <p role="status" className="mt-3 mb-3 min-h-[1.4em] text-s text-ink-2">
          {facets && !result.changing && found.length > 0 && (
            <>
              <Plural value={found.length} one="# business shown." other="# businesses shown." />{' '}
              {!facets.isComplete && (
                <Trans>
                  The numbers at the filters count the {facets.counted} that fit best or are nearest.
                </Trans>
              )}
            </>
          )}
        </p>
        <div className={cx(onMap && 'max-lg:hidden')} aria-busy={result.changing || undefined}>
          <FoundList
            result={result}
            worded={search.q !== undefined}
            narrowed={narrowed}
            onClear={() => onSearch(narrowed ? noFilters : { q: undefined })}
            card={card}
          />
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
            <FindMap
              you={you}
              styleUrl={mapStyleUrl}
              found={found}
              fitKey={search.area ? `in ${search.area}` : JSON.stringify([asked, result.loading])}
              selectedId={chosen?.id ?? null}
              hoveredId={hoveredId}
              onSelect={selectPin}
              onHover={setHoveredId}
              onArea={(bounds) => onSearch({ area: areaText(bounds), at: undefined })}
            />
          </div>
          {!wide && chosen && <div className="mt-4">{card(chosen)}</div>}
        </aside>
      )}
    </div>
  );
}
