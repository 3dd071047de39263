import type { Spot } from './plane.js';

/** How far the drawn country reaches from Market Square, in metres, to each side. */
export const COUNTRY = { u: 2500, v: 2150 } as const;

/** The middle of the river Lode, flowing from west to east. */
export const riverMiddle = (u: number): number =>
  -322 + 74 * Math.sin(u / 400 + 0.35) + 24 * Math.sin(u / 173 + 1) + u * 0.02;

/** Half the width of the river. */
const riverHalf = (u: number): number => 37 + 7 * Math.sin(u / 260 + 2) + 3 * Math.sin(u / 90);

const slope = (u: number): number => (riverMiddle(u + 1) - riverMiddle(u - 1)) / 2;

/** A line beside the river, some metres from the water on the north (1) or south (-1) bank. */
export const bank = (u: number, side: 1 | -1, metres: number): number =>
  riverMiddle(u) + side * (riverHalf(u) + metres) * Math.hypot(1, slope(u));

/** Metres from the nearer bank: negative in the water. */
export function fromWater([u, v]: Spot): number {
  const north = (v - bank(u, 1, 0)) / Math.hypot(1, slope(u));
  const south = (bank(u, -1, 0) - v) / Math.hypot(1, slope(u));
  return Math.max(north, south);
}

/** Half the width of the brook that turned the mills. */
export const BROOK_HALF = 4.5;

/** The middle of Lode Brook, which comes down beside Mill Lane to the river. */
export const brookMiddle = (v: number): number =>
  -362.5 +
  2.2 * Math.sin(v / 47) +
  (v > 720 ? -0.00012 * (v - 720) ** 2 + 26 * Math.sin((v - 720) / 150) : 0);

/** The river as a shape. */
export function river(): Spot[] {
  const steps = range(-COUNTRY.u, COUNTRY.u, 24);
  const north = steps.map((u): Spot => [u, bank(u, 1, 0)]);
  const south = steps.map((u): Spot => [u, bank(u, -1, 0)]).reverse();
  return [...south.reverse(), ...north.reverse()];
}

/** The brook as a shape, from the north edge of the country into the river. */
export function brook(): Spot[] {
  const steps = range(bank(-362, 1, -4), COUNTRY.v, 16);
  const half = (v: number) => BROOK_HALF - Math.max(0, v - 900) / 700;
  const east = steps.map((v): Spot => [brookMiddle(v) + half(v), v]);
  const west = steps.map((v): Spot => [brookMiddle(v) - half(v), v]);
  return [...east, ...west.reverse()];
}

/** Numbers from low to high in even steps, both ends included. */
export function range(low: number, high: number, step: number): number[] {
  const count = Math.max(1, Math.ceil((high - low) / step));
  return Array.from({ length: count + 1 }, (_, i) => low + ((high - low) * i) / count);
}
