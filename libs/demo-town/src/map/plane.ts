import { EARTH_RADIUS_M, type Point } from '#libs/common';

/**
 * The town is planned on a flat sheet in metres (u to the right, v up, the middle of Market Square at 0, 0), then bent a little
 * and turned, so that no street is quite straight, and laid on open moorland where nobody lives.
 */
export type Spot = readonly [u: number, v: number];

/** Where the middle of Market Square lies: moorland in the north of England, far from any real town or coast. */
export const ORIGIN: Point = { latitude: 54.655, longitude: -2.34 };

const TURN = (-5.5 * Math.PI) / 180;
const METRES_PER_DEGREE = (EARTH_RADIUS_M * Math.PI) / 180;
const SHRINK = Math.cos((ORIGIN.latitude * Math.PI) / 180);

/** Metres east and north of the middle of Market Square. */
export function bend([u, v]: Spot): Spot {
  const x = u + 26 * Math.sin(v / 330 + 0.5) + 9 * Math.sin(v / 120 + u / 600) - 12;
  const y = v + 24 * Math.sin(u / 370 + 1.2) + 8 * Math.sin(u / 140 - v / 500) - 22;
  return [x * Math.cos(TURN) - y * Math.sin(TURN), x * Math.sin(TURN) + y * Math.cos(TURN)];
}

/** The place on earth of a spot on the sheet. */
export function placeOf(spot: Spot): Point {
  const [east, north] = bend(spot);
  return {
    latitude: round(ORIGIN.latitude + north / METRES_PER_DEGREE),
    longitude: round(ORIGIN.longitude + east / (METRES_PER_DEGREE * SHRINK)),
  };
}

/** GeoJSON position of a spot. */
export function position(spot: Spot): [number, number] {
  const { latitude, longitude } = placeOf(spot);
  return [longitude, latitude];
}

/** Clockwise degrees, from -90 to 90, at which a text along a to b is written on a map with north up. */
export function textAngle(a: Spot, b: Spot): number {
  const [ax, ay] = bend(a);
  const [bx, by] = bend(b);
  let angle = (-Math.atan2(by - ay, bx - ax) * 180) / Math.PI;
  if (angle > 90) angle -= 180;
  if (angle < -90) angle += 180;
  return Math.round(angle * 10) / 10;
}

/** Six decimals of a degree: about a tenth of a metre. */
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
