import { useEffect, useState } from 'react';
import type { Point, Town } from './types.js';

/** The drawn town of the demonstration, fetched once; null while it loads or when it is not wanted. */
export function useTown(wanted: boolean): Town | null {
  const [town, setTown] = useState<Town | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    const stop = new AbortController();
    fetch('/town/lode-valley.geojson', { signal: stop.signal })
      .then((response) => (response.ok ? (response.json() as Promise<Town>) : null))
      .then(setTown)
      .catch(() => setTown(null));
    return () => stop.abort();
  }, [wanted]);
  return town;
}

/** Whether a place lies on the drawn land, as far as its edges to north, south, east and west tell. */
export function holds(town: Town, { latitude, longitude }: Point): boolean {
  const land = town.features.find((feature) => feature.properties?.['kind'] === 'land')?.geometry;
  if (land?.type !== 'MultiPolygon') return false;
  const points = land.coordinates.flat(2);
  const between = (value: number, axis: 0 | 1) => {
    const all = points.map((point) => point[axis] ?? 0);
    return value >= Math.min(...all) && value <= Math.max(...all);
  };
  return between(longitude, 0) && between(latitude, 1);
}
