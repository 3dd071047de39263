import 'maplibre-gl/dist/maplibre-gl.css';
import {
  AttributionControl,
  LngLatBounds,
  Map as MapLibre,
  setWorkerUrl,
  type StyleSpecification,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { cx } from '../cx.js';
import { coarseStyle } from './coarse-style.js';
import { framePoints } from './frame-points.js';
import { Legend, SearchHere, ZoomButtons } from './map-tools.js';
import { Pins } from './pins.js';
import { Rings } from './rings.js';
import type { MapProps, Point } from './types.js';

setWorkerUrl(workerUrl);

interface Props extends MapProps {
  /** A style from the operator's tile server; the coarse outline of the world when absent. */
  styleUrl: string | null;
  /** Called when this browser cannot draw it: the list then stands alone. */
  onUnable: () => void;
}

/** A real place on a tiled or coarse base; loaded only when needed. */
export default function PlaceMap({
  styleUrl,
  onUnable,
  label,
  className,
  onSearchHere,
  fitKey,
  ...shown
}: Props) {
  const ground = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibre | null>(null);
  const [, setFrame] = useState(0);
  const [coarse, setCoarse] = useState(styleUrl === null);
  const [movedFor, setMovedFor] = useState<string | null>(null);
  const { you, pins } = shown;
  const filled = pins.length > 0;
  const moved = movedFor === fitKey;
  const latest = useRef({ you, pins, fitKey });
  useEffect(() => {
    latest.current = { you, pins, fitKey };
  }, [you, pins, fitKey]);

  useEffect(() => {
    if (!ground.current) return undefined;
    let made: MapLibre | undefined;
    let gone = false;
    const start = async () => {
      const style: string | StyleSpecification = styleUrl ?? (await coarseStyle());
      if (gone || !ground.current) return;
      try {
        made = new MapLibre({
          container: ground.current,
          style,
          center: [you.longitude, you.latitude],
          zoom: 14,
          attributionControl: false,
        });
      } catch {
        onUnable();
        return;
      }
      if (styleUrl) {
        // Where neither our legend nor our buttons cover it.
        made.addControl(new AttributionControl({ compact: true }), 'top-right');
        fallBackWithoutStyle(made, () => setCoarse(true));
      }
      made.on('move', () => setFrame((frame) => frame + 1));
      made.on('resize', () => setFrame((frame) => frame + 1));
      made.on('dragend', () => setMovedFor(latest.current.fitKey));
      setMap(made);
    };
    void start();
    return () => {
      gone = true;
      made?.remove();
      setMap(null);
    };
  }, [styleUrl, you.latitude, you.longitude, onUnable]);

  useEffect(() => {
    if (!map || !filled) return;
    const bounds = new LngLatBounds([you.longitude, you.latitude], [you.longitude, you.latitude]);
    for (const pin of framePoints(latest.current.you, latest.current.pins))
      bounds.extend([pin.longitude, pin.latitude]);
    map.fitBounds(bounds, { padding: 72, maxZoom: 15.5, animate: false });
  }, [map, fitKey, filled, you.latitude, you.longitude]);

  const { selectedId } = shown;
  useEffect(() => {
    const chosen = latest.current.pins.find(({ id }) => id === selectedId);
    if (!map || !chosen || map.getBounds().contains([chosen.longitude, chosen.latitude])) return;
    map.panTo([chosen.longitude, chosen.latitude], { animate: false });
  }, [map, selectedId]);

  return (
    <div
      role="group"
      aria-label={label}
      className={cx('relative isolate size-full overflow-hidden bg-[var(--map-land)]', className)}
    >
      {/* The library's own style sheet sets a position too; an inline one is the stronger. */}
      <div ref={ground} style={{ position: 'absolute', inset: 0 }} />
      {map && coarse && (
        <Rings
          you={you}
          width={map.getContainer().clientWidth}
          height={map.getContainer().clientHeight}
          toPixels={toPixels(map)}
        />
      )}
      {map && <Pins {...shown} width={map.getContainer().clientWidth} toPixels={toPixels(map)} />}
      {moved && map && onSearchHere && (
        <SearchHere
          onClick={() => {
            const centre = map.getCenter();
            const bounds = map.getBounds();
            setMovedFor(null);
            onSearchHere(
              { latitude: centre.lat, longitude: centre.lng },
              Math.max(0.5, centre.distanceTo(bounds.getNorthEast()) / 1000),
              {
                south: bounds.getSouth(),
                west: bounds.getWest(),
                north: bounds.getNorth(),
                east: bounds.getEast(),
              },
            );
          }}
        />
      )}
      <Legend rings={coarse} others={pins.some(({ plain }) => plain)} />
      <ZoomButtons onZoom={(factor) => map?.zoomTo(map.getZoom() + Math.log2(factor))} />
    </div>
  );
}

const toPixels =
  (map: MapLibre) =>
  ({ longitude, latitude }: Point): [number, number] => {
    const { x, y } = map.project([longitude, latitude]);
    return [x, y];
  };

/** When the operator's style cannot be loaded, the coarse base takes its place. Later errors concern single tiles. */
function fallBackWithoutStyle(map: MapLibre, onFallBack: () => void): void {
  let settled = false;
  map.once('style.load', () => {
    settled = true;
  });
  map.on('error', () => {
    if (settled) return;
    settled = true;
    onFallBack();
    void coarseStyle().then((style) => map.setStyle(style));
  });
}
