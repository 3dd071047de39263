import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { MapPinned, SlidersHorizontal, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useChannelWord } from '../../components/channel-word.js';
import { Chip, ChipRow } from '../../components/chip.js';
import { cx } from '../../components/cx.js';
import { Select } from '../../components/select.js';
import type { Facets } from './operations.js';
import { readFindSearch, type FindSearch } from './read-search.js';
import { facetNames, noFilters, type FacetName } from './search.js';

interface Props {
  search: FindSearch;
  facets: Facets | undefined;
  onChange: (change: Partial<FindSearch>) => void;
}

const any = '';

interface Choice {
  key: string;
  label: string;
  count: number;
}

/** The choices of every facet, in words. */
function useChoices(facets: Facets | undefined): Record<FacetName, Choice[]> {
  const channelWord = useChannelWord();
  return {
    group: facets?.groups ?? [],
    category: facets?.categories ?? [],
    moment: facets?.moments ?? [],
    audience: facets?.audiences ?? [],
    channel: (facets?.channels ?? []).map(({ key, count }) => ({ key, count, label: channelWord(key) })),
  };
}

/** Ways to narrow the search, with how many each would leave; what is chosen stands below as chips. */
export function FacetFields({ search, facets, onChange }: Props) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const id = useId();
  const choices = useChoices(facets);
  const words: Record<FacetName, [label: string, none: string]> = {
    group: [t`Trade`, t`Any trade`],
    category: [t`Kind`, t`Any kind`],
    moment: [t`Occasion`, t`Any occasion`],
    audience: [t`Customers`, t`Any customers`],
    channel: [t`Can show you by`, t`Any way`],
  };
  const chosen = facetNames.filter((name) => search[name] !== undefined);
  const count = chosen.length + (search.area ? 1 : 0);
  const set = (name: FacetName, value: string | undefined) =>
    onChange({ [name]: readFindSearch({ [name]: value })[name] });
  const labelOf = (name: FacetName) =>
    choices[name].find(({ key }) => key === search[name])?.label ?? search[name];
  const number = new Intl.NumberFormat(i18n.locale);

  return (
    <div className="mt-3">
      <Chip
        pressed={undefined}
        aria-expanded={open}
        aria-controls={id}
        className="sm:hidden"
        onClick={() => setOpen(!open)}
      >
        <SlidersHorizontal aria-hidden="true" />
        {count === 0 ? <Trans>Narrow down</Trans> : <Plural value={count} one="# filter" other="# filters" />}
      </Chip>
      <div
        id={id}
        className={cx('grid grid-cols-2 gap-2.5 max-sm:mt-3 sm:grid-cols-3', !open && 'max-sm:hidden')}
      >
        {facetNames.map((name) => (
          <Select
            key={name}
            label={words[name][0]}
            className="min-w-0"
            value={search[name] ?? any}
            onChange={(value) => set(name, value === any ? undefined : value)}
            options={[
              { value: any, label: words[name][1] },
              ...choices[name].map(({ key, label, count: left }) => ({
                value: key,
                label: `${label} (${number.format(left)})`,
              })),
            ]}
          />
        ))}
      </div>
      {count > 0 && (
        <ChipRow label={t`Chosen`} className="mt-2">
          {chosen.map((name) => (
            <Chip key={name} pressed onClick={() => set(name, undefined)}>
              {labelOf(name)}
              <X aria-hidden="true" />
              <span className="sr-only">
                <Trans>Take away</Trans>
              </span>
            </Chip>
          ))}
          {search.area && (
            <Chip pressed onClick={() => onChange({ area: undefined })}>
              <MapPinned aria-hidden="true" />
              <Trans>This area</Trans>
              <X aria-hidden="true" />
              <span className="sr-only">
                <Trans>Take away</Trans>
              </span>
            </Chip>
          )}
          {count > 1 && (
            <Chip pressed={undefined} onClick={() => onChange(noFilters)}>
              <Trans>Clear all</Trans>
            </Chip>
          )}
        </ChipRow>
      )}
    </div>
  );
}
