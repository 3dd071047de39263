import { Trans, useLingui } from '@lingui/react/macro';
import { List, Map } from 'lucide-react';
import { cx } from './cx.js';

/** List or map, on screens that have room for one. */
export function ViewSwitch({ map, onChange }: { map: boolean; onChange: (map: boolean) => void }) {
  const { t } = useLingui();
  const look = (on: boolean) =>
    cx(
      'inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-[9px] px-3 text-s font-[600] [&_svg]:size-[1.15em]',
      on ? 'bg-surface text-spruce-deep shadow-1' : 'text-ink-2',
    );
  return (
    <div
      role="group"
      aria-label={t`Show as`}
      className="float-end ms-3 inline-flex rounded-btn bg-sunken p-0.5 lg:hidden"
    >
      <button type="button" aria-pressed={!map} className={look(!map)} onClick={() => onChange(false)}>
        <List aria-hidden="true" />
        <span className="max-sm:sr-only">
          <Trans>List</Trans>
        </span>
      </button>
      <button type="button" aria-pressed={map} className={look(map)} onClick={() => onChange(true)}>
        <Map aria-hidden="true" />
        <span className="max-sm:sr-only">
          <Trans>Map</Trans>
        </span>
      </button>
    </div>
  );
}
