/** What people walk without thinking about it, in metres. */
export const WALK_METRES = 800;

/**
 * How much of their surroundings two businesses share (1 at the same door, towards 0 far apart). Customers thin out with
 * distance as a bell curve whose width is how far they travel; the product of two such curves depends on the distance as
 * `exp(-d² / (a² + b²))`.
 */
export const catchmentOverlap = (distanceKm: number, aTravelKm: number, bTravelKm: number): number =>
  Math.exp(-(distanceKm ** 2) / (aTravelKm ** 2 + bTravelKm ** 2));

/** Beyond this distance the overlap is under one twentieth, so nobody needs to look there. In kilometres, 2 to 60. */
export const searchRadiusKm = (aTravelKm: number, bTravelKm: number): number =>
  Math.min(60, Math.max(2, Math.sqrt(3 * (aTravelKm ** 2 + bTravelKm ** 2))));
