import { Trans, useLingui } from '@lingui/react/macro';
import { Minus, Plus, RotateCw } from 'lucide-react';

/** Ask again for what the map now shows. */
export function SearchHere({ onClick }: { onClick: () => void }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="absolute start-1/2 top-3.5 z-[950] inline-flex min-h-11 -translate-x-1/2 items-center gap-2 rounded-full border border-line bg-surface px-4 text-s font-[650] whitespace-nowrap text-ink shadow-2 hover:bg-sunken rtl:translate-x-1/2"
    >
      <RotateCw className="size-4.5" aria-hidden="true" />
      <Trans>Search this area</Trans>
    </button>
  );
}

/** Closer and further. */
export function ZoomButtons({ onZoom }: { onZoom: (factor: number) => void }) {
  const { t } = useLingui();
  const look = 'grid size-11 place-items-center text-ink hover:bg-sunken -outline-offset-2';
  return (
    <div className="absolute end-3.5 bottom-3.5 z-[950] grid overflow-hidden rounded-btn border border-line bg-surface shadow-1">
      <button type="button" aria-label={t`Zoom in`} className={look} onClick={() => onZoom(1.4)}>
        <Plus className="size-5" aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={t`Zoom out`}
        className={`${look} border-t border-line`}
        onClick={() => onZoom(1 / 1.4)}
      >
        <Minus className="size-5" aria-hidden="true" />
      </button>
    </div>
  );
}

/** What the colours of the pins mean, and the rings where there are no streets. */
export function Legend({ rings = false, others = false }: { rings?: boolean; others?: boolean }) {
  const dot = 'me-1.5 inline-block size-2.5 rounded-full';
  return (
    <div className="absolute start-3.5 bottom-3.5 z-[950] me-20 flex flex-wrap gap-x-3 rounded-[12px] border border-line bg-surface px-3 py-2 text-xs text-ink-2">
      <span>
        <i className={`${dot} bg-spruce`} aria-hidden="true" />
        <Trans>You</Trans>
      </span>
      <span>
        <i className={`${dot} bg-marigold`} aria-hidden="true" />
        <Trans>Matches</Trans>
      </span>
      <span>
        <i className={`${dot} bg-saved`} aria-hidden="true" />
        <Trans>Saved</Trans>
      </span>
      {others && (
        <span>
          <i className={`${dot} border border-ink-2 bg-surface`} aria-hidden="true" />
          <Trans>Others</Trans>
        </span>
      )}
      {rings && (
        <span className="basis-full">
          <Trans>No street map here; the rings are distances from you.</Trans>
        </span>
      )}
    </div>
  );
}
