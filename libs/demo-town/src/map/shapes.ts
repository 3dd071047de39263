import type { Spot } from './plane.js';

/** Straight-line distance on the sheet, in metres. */
export const apart = (a: Spot, b: Spot): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The spot a share of the way from a to b. */
export const along = (a: Spot, b: Spot, share: number): Spot => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** Every side of a closed shape. */
export const sides = (shape: readonly Spot[]): (readonly [Spot, Spot])[] =>
  shape.map((spot, i) => [spot, shape[(i + 1) % shape.length]!]);

/** Whether the spot is inside the closed shape (even-odd rule). */
export function inside(spot: Spot, shape: readonly Spot[]): boolean {
  let hit = false;
  for (const [a, b] of sides(shape)) {
    if (a[1] > spot[1] !== b[1] > spot[1]) {
      if (spot[0] < a[0] + ((spot[1] - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) hit = !hit;
    }
  }
  return hit;
}

/** Distance from a spot to the line between two others. */
export function fromLine(spot: Spot, [a, b]: readonly [Spot, Spot]): number {
  const length = apart(a, b);
  if (length === 0) return apart(spot, a);
  const share = ((spot[0] - a[0]) * (b[0] - a[0]) + (spot[1] - a[1]) * (b[1] - a[1])) / length ** 2;
  return apart(spot, along(a, b, Math.max(0, Math.min(1, share))));
}

/** Area in square metres; positive when the shape runs anticlockwise. */
export const area = (shape: readonly Spot[]): number =>
  sides(shape).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0) / 2;

/** The mean of the corners. */
export const middle = (shape: readonly Spot[]): Spot => [
  shape.reduce((sum, [u]) => sum + u, 0) / shape.length,
  shape.reduce((sum, [, v]) => sum + v, 0) / shape.length,
];

/** A convex anticlockwise shape made smaller: each side moves inwards by its own amount. */
export function inset(shape: readonly Spot[], by: readonly number[]): Spot[] {
  const lines = sides(shape).map(([a, b], i) => {
    const length = apart(a, b);
    const du = (b[0] - a[0]) / length;
    const dv = (b[1] - a[1]) / length;
    const from: Spot = [a[0] - dv * by[i]!, a[1] + du * by[i]!];
    return { from, du, dv };
  });
  return lines.map((line, i) => {
    const before = lines[(i + lines.length - 1) % lines.length]!;
    const cross = before.du * line.dv - before.dv * line.du;
    const t = ((line.from[0] - before.from[0]) * line.dv - (line.from[1] - before.from[1]) * line.du) / cross;
    return [before.from[0] + before.du * t, before.from[1] + before.dv * t];
  });
}

/** The same shape with extra corners, so that no side is longer than a step and bends when the sheet does. */
export const dense = (shape: readonly Spot[], step: number): Spot[] =>
  sides(shape).flatMap(([a, b]) => {
    const parts = Math.max(1, Math.ceil(apart(a, b) / step));
    return Array.from({ length: parts }, (_, i) => along(a, b, i / parts));
  });

/** A line with extra spots between its own. */
export const denseLine = (line: readonly Spot[], step: number): Spot[] => [
  ...line.slice(1).flatMap((b, i) => {
    const a = line[i]!;
    const parts = Math.max(1, Math.ceil(apart(a, b) / step));
    return Array.from({ length: parts }, (_, part) => along(a, b, part / parts));
  }),
  ...line.slice(-1),
];

/** The least upright box that holds some spots. */
export interface Frame {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export function frameOf(spots: readonly Spot[]): Frame {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [u, v] of spots) {
    west = Math.min(west, u);
    east = Math.max(east, u);
    south = Math.min(south, v);
    north = Math.max(north, v);
  }
  return { west, south, east, north };
}

export const within = ([u, v]: Spot, { west, south, east, north }: Frame): boolean =>
  u >= west && u <= east && v >= south && v <= north;

/** Whether two boxes come closer than a margin. */
export const near = (a: Frame, b: Frame, margin: number): boolean =>
  a.west < b.east + margin &&
  b.west < a.east + margin &&
  a.south < b.north + margin &&
  b.south < a.north + margin;

const frames = new WeakMap<readonly Spot[], Frame>();

/** The frame of a shape that is asked for many times. */
export function knownFrame(shape: readonly Spot[]): Frame {
  const known = frames.get(shape);
  if (known) return known;
  const frame = frameOf(shape);
  frames.set(shape, frame);
  return frame;
}
