import { useMemo } from 'react';
import { cx } from '../cx.js';
import { framePoints } from './frame-points.js';
import { Legend, SearchHere, ZoomButtons } from './map-tools.js';
import { Pins } from './pins.js';
import { projectFrom } from './projection.js';
import { labelsOf } from './town-base.js';
import { TownGround } from './town-ground.js';
import type { MapProps, Town } from './types.js';
import { pixels, useView } from './use-view.js';

interface Props extends MapProps {
  /** The drawn ground; null while it loads. */
  town: Town | null;
}

/** The drawn town: pure SVG, so it needs no tile server and no WebGL. */
export function TownMap({ town, label, className, onSearchHere, fitKey, ...map }: Props) {
  const { latitude, longitude } = map.you;
  const projection = useMemo(() => projectFrom({ latitude, longitude }), [latitude, longitude]);
  const labels = useMemo(() => (town ? labelsOf(town, projection) : []), [town, projection]);
  const points = useMemo<[number, number][]>(
    () => [[0, 0], ...map.pins.map((pin) => projection.toMetres(pin.longitude, pin.latitude))],
    [map.pins, projection],
  );
  const framed = framePoints(map.you, map.pins).map((pin) =>
    projection.toMetres(pin.longitude, pin.latitude),
  );
  const chosen = map.pins.findIndex(({ id }) => id === map.selectedId);
  const { frame, size, view, moved, zoom, settle, handlers } = useView(
    [[0, 0], ...framed],
    `${fitKey}|${points.length > 1}`,
    points[chosen + 1] ?? null,
    map.selectedId,
  );

  const px = pixels(view, size);

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
          <TownGround
            town={town}
            projection={projection}
            labels={labels}
            points={points}
            view={view}
            size={size}
          />
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
            const [across, down] = [size.width / 2 / view.scale, size.height / 2 / view.scale];
            const low = projection.toPoint(view.x - across, view.y + down);
            const high = projection.toPoint(view.x + across, view.y - down);
            onSearchHere(projection.toPoint(view.x, view.y), Math.max(across, down) / 1000, {
              south: low.latitude,
              west: low.longitude,
              north: high.latitude,
              east: high.longitude,
            });
          }}
        />
      )}
      <Legend others={map.pins.some(({ plain }) => plain)} />
      <ZoomButtons onZoom={zoom} />
    </div>
  );
}
