import { Trans, useLingui } from '@lingui/react/macro';
import { Footprints, MapPinned, SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { Chip, ChipRow } from '../../components/chip.js';
import type { Moment } from './operations.js';
import type { MatchSearch } from './search.js';

interface Props {
  search: MatchSearch;
  moments: Moment[];
  onChange: (change: Partial<MatchSearch>) => void;
}

/** Letters of moments that fit on one line before "More". */
const room = 24;

/** The first moments that fit: two if they are short, one at least. */
function few(moments: Moment[]): number {
  let letters = 0;
  const over = moments.findIndex((moment, at) => at >= 2 || (letters += moment.label.length) > room);
  return over < 0 ? moments.length : Math.max(1, over);
}

/** What to look for, as chips; the address keeps the choice. */
export function Filters({ search, moments, onChange }: Props) {
  const { t } = useLingui();
  const [all, setAll] = useState(false);
  const start = few(moments);
  const chosenLate = moments.findIndex((moment) => moment.key === search.moment) >= start;
  const shown = all || chosenLate ? moments : moments.slice(0, start);
  const plain = !search.moment && !search.walkable && !search.area;
  return (
    <ChipRow label={t`Look for`} className="mb-4 lg:mb-[22px]">
      <Chip
        pressed={plain}
        onClick={() => onChange({ moment: undefined, walkable: undefined, area: undefined })}
      >
        <Trans>Best for both</Trans>
      </Chip>
      {search.area && (
        <Chip pressed onClick={() => onChange({ area: undefined })}>
          <MapPinned aria-hidden="true" />
          <Trans>This area</Trans>
        </Chip>
      )}
      <Chip
        pressed={search.walkable ?? false}
        onClick={() => onChange({ walkable: search.walkable ? undefined : true })}
      >
        <Footprints aria-hidden="true" />
        <Trans>Walkable</Trans>
      </Chip>
      {shown.map((moment) => (
        <Chip
          key={moment.key}
          pressed={moment.key === search.moment}
          onClick={() => onChange({ moment: moment.key === search.moment ? undefined : moment.key })}
        >
          <span className="inline-block first-letter:uppercase">{moment.label}</span>
        </Chip>
      ))}
      {shown.length < moments.length && (
        <Chip pressed={false} aria-expanded={all} onClick={() => setAll(true)}>
          <SlidersHorizontal aria-hidden="true" />
          <Trans>More</Trans>
        </Chip>
      )}
    </ChipRow>
  );
}
