import { useMemo } from 'react';
import { cx } from '../cx.js';
import { Legend, SearchHere, ZoomButtons } from './map-tools.js';
import { placeLabels } from './place-labels.js';
import { Pins } from './pins.js';
import { projectFrom } from './projection.js';
import { labelsOf, TownBase } from './town-base.js';
import type { MapProps, Town } from './types.js';
import { useView } from './use-view.js';

/** A walk of ten minutes, in metres. */
const walk = 800;

interface Props extends MapProps {
  /** The drawn ground; null while it loads. */
  town: Town | null;
}

/** The drawn town: pure SVG, so it needs no tile server and no WebGL. */
export function TownMap({ town, label, className, onSearchHere, fitKey, ...map }: Props) {
  const { latitude, longitude } = map.you;
  const projection = useMemo(() => projectFrom({ latitude, longitude }), [latitude, longitude]);
  const labels = useMemo(() => (town ? labelsOf(town, projection) : []), [town, projection]);
  const near = map.pins.map((pin) => projection.toMetres(pin.longitude, pin.latitude));
  const points: [number, number][] = [[0, 0], ...near];
  const { frame, size, view, moved, zoom, settle, handlers } = useView(
    points,
    `${fitKey}|${points.length > 1}`,
  );

  const px = (x: number, y: number): [number, number] =>
    view
      ? [(x - view.x) * view.scale + size.width / 2, (y - view.y) * view.scale + size.height / 2]
      : [-99, -99];
  const [youX, youY] = px(0, 0);

  return (
    <div
      ref={frame}
      role="group"
      aria-label={label}
      tabIndex={0}
      className={cx(
        'relative isolate size-full cursor-grab touch-none overflow-hidden bg-[var(--map-land)] -outline-offset-3 active:cursor-grabbing',
        className,
      )}
      {...handlers}
    >
      {view && (
        <>
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
          <Pins
            width={size.width}
            {...map}
            toPixels={(point) => px(...projection.toMetres(point.longitude, point.latitude))}
          />
        </>
      )}
      {moved && view && onSearchHere && (
        <SearchHere
          onClick={() => {
            settle();
            onSearchHere(
              projection.toPoint(view.x, view.y),
              Math.max(size.width, size.height) / 2 / view.scale / 1000,
            );
          }}
        />
      )}
      <Legend />
      <ZoomButtons onZoom={zoom} />
    </div>
  );
}
