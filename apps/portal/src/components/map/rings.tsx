import { useFormat } from '../../lib/format.js';
import type { Point } from './types.js';

/** Distances people think in, in metres; further out a circle on this map would no longer be one on the ground. */
const distances = [100, 250, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000];
const metresPerDegree = 111_320;
/** Rings closer together than this, in pixels, only make noise. */
const apart = 56;

interface Props {
  you: Point;
  width: number;
  height: number;
  toPixels: (place: Point) => [number, number];
}

/** How far is what, where no streets tell: circles round one's own door. The list says each distance in words. */
export function Rings({ you, width, height, toPixels }: Props) {
  const format = useFormat();
  const [x, y] = toPixels(you);
  const [, north] = toPixels({ latitude: you.latitude + 0.001, longitude: you.longitude });
  const pixelsPerMetre = (y - north) / (metresPerDegree * 0.001);
  const rings: { metres: number; radius: number }[] = [];
  for (const metres of distances) {
    const radius = metres * pixelsPerMetre;
    if (radius - (rings.at(-1)?.radius ?? 0) >= apart && radius < Math.hypot(width, height))
      rings.push({ metres, radius });
  }
  return (
    <svg width={width} height={height} className="pointer-events-none absolute inset-0" aria-hidden="true">
      {rings.map(({ metres, radius }) => (
        <g key={metres}>
          <circle
            cx={x}
            cy={y}
            r={radius}
            fill="none"
            stroke="var(--ink-3)"
            strokeOpacity={0.6}
            strokeDasharray="2 5"
            strokeWidth={1.5}
          />
          <text
            x={x}
            y={y - radius + 4}
            textAnchor="middle"
            className="fill-ink-2 text-xs font-[600]"
            stroke="var(--map-land)"
            strokeWidth={6}
            paintOrder="stroke"
          >
            {format.distance(metres)}
          </text>
        </g>
      ))}
    </svg>
  );
}
