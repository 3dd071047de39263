/** A place on earth, in degrees (WGS 84). */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean earth radius in metres (IUGG 1980, R1). */
export const EARTH_RADIUS_M = 6_371_008.8;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in metres (haversine). */
export function distanceMetres(a: Point, b: Point): number {
  const dLat = radians(b.latitude - a.latitude);
  const dLon = radians(b.longitude - a.longitude);
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Spherical Mercator (EPSG:3857) metres; distances there are true distances divided by cos(latitude). */
export function mercator({ latitude, longitude }: Point): { x: number; y: number } {
  const radius = 6_378_137;
  const bounded = Math.max(-85.051_128, Math.min(85.051_128, latitude));
  return {
    x: radius * radians(longitude),
    y: radius * Math.log(Math.tan(Math.PI / 4 + radians(bounded) / 2)),
  };
}

/** Whether the numbers are a place on earth. */
export const isPoint = ({ latitude, longitude }: Point): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
