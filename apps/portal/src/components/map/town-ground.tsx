import { memo } from 'react';
import { placeLabels } from './place-labels.js';
import type { Projection } from './projection.js';
import { TownBase, type TownLabel } from './town-base.js';
import type { Town } from './types.js';
import { pixels, type Size, type View } from './use-view.js';

/** A walk of ten minutes, in metres. */
const walk = 800;

interface Props {
  town: Town | null;
  projection: Projection;
  labels: TownLabel[];
  /** You and the pins, in metres: names keep clear of them. */
  points: [number, number][];
  view: View;
  size: Size;
}

/** Ground, walk and names of a drawn town; drawn anew only when the view changes, not with every hovered pin. */
export const TownGround = memo(function TownGround({ town, projection, labels, points, view, size }: Props) {
  const px = pixels(view, size);
  const [youX, youY] = px(0, 0);
  return (
    <svg className="absolute inset-0 size-full will-change-transform" aria-hidden="true">
      {town && (
        <g
          transform={`translate(${size.width / 2} ${size.height / 2}) scale(${view.scale}) translate(${-view.x} ${-view.y})`}
        >
          <TownBase town={town} projection={projection} />
        </g>
      )}
      <circle
        cx={youX}
        cy={youY}
        r={walk * view.scale}
        fill="var(--spruce)"
        fillOpacity=".07"
        stroke="var(--spruce)"
        strokeOpacity=".45"
        strokeDasharray="3 6"
      />
      <g
        fontFamily="var(--font-text)"
        fontWeight="600"
        textAnchor="middle"
        dominantBaseline="central"
        paintOrder="stroke"
        strokeWidth="3"
        strokeLinejoin="round"
        stroke="var(--map-halo)"
        fill="var(--map-label)"
      >
        {placeLabels(
          labels,
          px,
          view.scale,
          size,
          points.map(([x, y]) => px(x, y)),
        ).map((one) => (
          <text
            key={one.key}
            fontSize={one.size}
            fontStyle={one.of === 'water' ? 'italic' : undefined}
            transform={`translate(${one.px.toFixed(1)} ${one.py.toFixed(1)}) rotate(${one.angle})`}
          >
            {one.name}
          </text>
        ))}
      </g>
    </svg>
  );
});
