import { useLingui } from '@lingui/react/macro';
import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { projectFrom } from '../../components/map/projection.js';
import { TownBase } from '../../components/map/town-base.js';
import type { Point, Town } from '../../components/map/types.js';

/** Half the width and height of the part shown, in metres: the middle of the town. */
const half = { x: 900, y: 560 };
const step = 15;
const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

interface Props {
  town: Town;
  value: Point | null;
  onChange: (point: Point) => void;
}

/** The drawn town with one pin: click or drag it, or move it with the arrow keys. */
export function TownPicker({ town, value, onChange }: Props) {
  const { t } = useLingui();
  const svg = useRef<SVGSVGElement>(null);
  const centre = useMemo(() => middleOf(town), [town]);
  const projection = useMemo(() => projectFrom(centre), [centre]);
  const at = value && projection.toMetres(value.longitude, value.latitude);

  const put = (event: PointerEvent) => {
    const matrix = svg.current?.getScreenCTM()?.inverse();
    if (!matrix) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    onChange(projection.toPoint(x, y));
  };
  const move = (event: KeyboardEvent) => {
    const by = arrows[event.key];
    if (!by) return;
    event.preventDefault();
    const [x, y] = at ?? [0, 0];
    onChange(projection.toPoint(x + by[0], y + by[1]));
  };
  return (
    <svg
      ref={svg}
      viewBox={`${-half.x} ${-half.y} ${2 * half.x} ${2 * half.y}`}
      preserveAspectRatio="xMidYMid slice"
      className="block h-[300px] w-full touch-none rounded-2 border border-line bg-[var(--map-land)]"
      role="application"
      aria-label={
        value
          ? t`Map of the town with your pin. Arrow keys move it.`
          : t`Map of the town. Arrow keys place and move your pin.`
      }
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        put(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) put(event);
      }}
      onKeyDown={move}
    >
      <TownBase town={town} projection={projection} />
      {at && (
        <g transform={`translate(${at[0]} ${at[1]})`}>
          <path
            d="M0 0C-26-32-34-44-34-60a34 34 0 0 1 68 0c0 16-8 28-34 60Z"
            fill="var(--spruce)"
            stroke="var(--surface)"
            strokeWidth="7"
          />
          <circle cy="-60" r="13" fill="var(--surface)" />
        </g>
      )}
    </svg>
  );
}

/** The middle of the town: its square, or else the middle of everything drawn. */
function middleOf(town: Town): Point {
  const square =
    town.features.find((feature) => feature.properties?.['kind'] === 'square') ?? town.features[0];
  const numbers = JSON.stringify(square?.geometry ?? {})
    .match(/-?\d+\.\d+/g)
    ?.map(Number) ?? [0, 0];
  const mean = (offset: number) => {
    const some = numbers.filter((_, index) => index % 2 === offset);
    return some.reduce((sum, value) => sum + value, 0) / some.length;
  };
  return { longitude: mean(0), latitude: mean(1) };
}
