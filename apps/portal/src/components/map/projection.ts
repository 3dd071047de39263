import type { Point } from './types.js';

const metresPerDegree = 111_320;

/** Flat metres east and south of an origin: true enough for a town. */
export interface Projection {
  toMetres: (longitude: number, latitude: number) => [x: number, y: number];
  toPoint: (x: number, y: number) => Point;
}

export function projectFrom(origin: Point): Projection {
  const squeeze = Math.cos((origin.latitude * Math.PI) / 180);
  return {
    toMetres: (longitude, latitude) => [
      (longitude - origin.longitude) * squeeze * metresPerDegree,
      (origin.latitude - latitude) * metresPerDegree,
    ],
    toPoint: (x, y) => ({
      longitude: origin.longitude + x / (squeeze * metresPerDegree),
      latitude: origin.latitude - y / metresPerDegree,
    }),
  };
}
