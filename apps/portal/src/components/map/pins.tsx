import { useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { colourOf } from '../crest/crest.js';
import { motifFor } from '../crest/motif-for.js';
import { motifs } from '../crest/motifs.js';
import { cx } from '../cx.js';
import type { MapPin, MapProps, Point } from './types.js';

type ToPixels = (point: Point) => [x: number, y: number];

const shape = 'M20 50C14 41 2 32 2 19.500a18 18 0 0 1 36 0C38 32 26 41 20 50Z';

function PinShape({ motif, fill, ink }: { motif: string; fill: string; ink: string }) {
  const paint = { a: ink, b: `color-mix(in srgb, ${ink} 62%, ${fill})`, g: fill };
  return (
    <svg viewBox="0 0 40 52" className="block h-full w-full overflow-visible" aria-hidden="true">
      <ellipse cx="20" cy="50" rx="9" ry="3" fill="rgb(40 30 10 / .28)" />
      <path d={shape} fill={fill} stroke="var(--surface)" strokeWidth="2.500" />
      <g transform="translate(8 7.200) scale(.6)">{motifs[motifFor(motif)](paint)}</g>
    </svg>
  );
}

function inkOn(pin: MapPin, active: boolean): [fill: string, ink: string] {
  if (active && pin.colour !== 'MARIGOLD' && pin.colour !== 'SPRUCE')
    return [colourOf(pin.colour), 'var(--surface)'];
  if (pin.plain) return ['var(--surface)', 'var(--ink-2)'];
  if (pin.saved) return ['var(--saved)', 'var(--on-saved)'];
  return ['var(--marigold)', 'var(--on-marigold)'];
}

interface PinProps {
  /** Where the name opens, so that the edge of the map does not cut it. */
  lean: 'start' | 'middle' | 'end';
  pin: MapPin;
  at: [number, number];
  selected: boolean;
  hovered: boolean;
  onSelect: (id: string) => void;
  onHover: (id: string | null) => void;
}

const Pin = memo(function Pin({ pin, at: [x, y], lean, selected, hovered, onSelect, onHover }: PinProps) {
  const active = selected || hovered;
  const [fill, ink] = inkOn(pin, active);
  return (
    <button
      type="button"
      data-pin={pin.id}
      aria-label={pin.name}
      aria-pressed={selected}
      onClick={() => onSelect(pin.id)}
      onPointerEnter={() => onHover(pin.id)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => onHover(pin.id)}
      onBlur={() => onHover(null)}
      className="absolute left-0 top-0 grid h-13 w-11 place-items-end justify-items-center rounded-full "
      style={{
        translate: `${(x - 22).toFixed(1)}px ${(y - 52).toFixed(1)}px`,
        zIndex: active ? 900 : Math.round(y) & 511,
      }}
    >
      <span
        className={cx(
          'block h-[52px] w-10 origin-bottom transition-[scale] duration-200 ease-calm will-change-transform',
          active ? 'scale-100' : 'scale-[.85]',
        )}
      >
        <PinShape motif={pin.motif} fill={fill} ink={ink} />
      </span>
      {active && (
        <span
          className={cx(
            'pointer-events-none absolute bottom-full mb-1 max-w-48 truncate rounded-1 bg-ink px-2.5 py-1 text-xs font-[650] text-paper shadow-2',
            lean === 'start' && 'left-1',
            lean === 'end' && 'right-1',
          )}
        >
          {pin.name}
        </span>
      )}
    </button>
  );
});

/** You, the walk around you, and everybody's pins, laid over any ground. */
export function Pins({
  toPixels,
  width,
  ...map
}: Omit<MapProps, 'label' | 'fitKey'> & { toPixels: ToPixels; width: number }) {
  const { t } = useLingui();
  const [x, y] = toPixels(map.you);
  const you = map.you.name;
  return (
    <>
      <span
        role="img"
        aria-label={t`You: ${you}`}
        className="pointer-events-none absolute left-0 top-0 h-[58px] w-[46px]"
        style={{ translate: `${(x - 23).toFixed(1)}px ${(y - 56).toFixed(1)}px`, zIndex: 600 }}
      >
        <PinShape motif={map.you.motif} fill="var(--spruce)" ink="var(--on-spruce)" />
      </span>
      {map.pins.map((pin) => {
        const at = toPixels(pin);
        return (
          <Pin
            key={pin.id}
            pin={pin}
            at={at}
            lean={at[0] < 100 ? 'start' : at[0] > width - 100 ? 'end' : 'middle'}
            selected={pin.id === map.selectedId}
            hovered={pin.id === map.hoveredId}
            onSelect={map.onSelect}
            onHover={map.onHover}
          />
        );
      })}
    </>
  );
}
