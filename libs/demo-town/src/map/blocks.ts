import { ground, type Cell } from './cells.js';
import { QUAY_HALF } from './plan.js';
import type { Spot } from './plane.js';
import { along, area, dense, sides } from './shapes.js';
import { bank } from './water.js';

/** Metres from the water to the middle of a quay. */
export const QUAY_LINE = 4 + QUAY_HALF;

/** Metres from the water to the first house. */
const KEPT_FREE = QUAY_LINE + QUAY_HALF;

/** Least ground, in square metres, that is worth building on. */
const LEAST = 260;

/** The built ground of a cell: one shape, or none, or one on each bank. */
export function built(cell: Cell): Spot[][] {
  const shape = dense(ground(cell), 12);
  return ([1, -1] as const)
    .map((side) => cutAtBank(shape, side))
    .filter((part) => part.length > 3 && area(part) > LEAST && roomy(part));
}

/** The part of a shape on one side of the river, its edge following the quay. */
function cutAtBank(shape: readonly Spot[], side: 1 | -1): Spot[] {
  const edge = (u: number) => bank(u, side, KEPT_FREE);
  const outside = ([u, v]: Spot) => side * (v - edge(u));
  const kept: Spot[] = [];
  for (const [a, b] of sides(shape)) {
    const [fa, fb] = [outside(a), outside(b)];
    if (fa >= 0) kept.push(a);
    if (fa >= 0 !== fb >= 0) kept.push(crossing(a, b, outside));
  }
  return sides(kept).flatMap(([a, b]) =>
    Math.abs(outside(a)) < 0.01 && Math.abs(outside(b)) < 0.01 ? followed(a, b, edge) : [a],
  );
}

function crossing(a: Spot, b: Spot, f: (spot: Spot) => number): Spot {
  let [low, high] = f(a) < 0 ? [a, b] : [b, a];
  for (let i = 0; i < 30; i++) {
    const half = along(low, high, 0.5);
    if (f(half) < 0) low = half;
    else high = half;
  }
  return high;
}

function followed(a: Spot, b: Spot, edge: (u: number) => number): Spot[] {
  const parts = Math.max(1, Math.ceil(Math.abs(b[0] - a[0]) / 12));
  return Array.from({ length: parts }, (_, i) => {
    if (i === 0) return a;
    const u = a[0] + ((b[0] - a[0]) * i) / parts;
    return [u, edge(u)] as const;
  });
}

/** Whether a shape is more than a sliver: its area beside that of its frame, and its narrower side. */
function roomy(shape: readonly Spot[]): boolean {
  const us = shape.map(([u]) => u);
  const vs = shape.map(([, v]) => v);
  const wide = Math.max(...us) - Math.min(...us);
  const high = Math.max(...vs) - Math.min(...vs);
  return Math.min(wide, high) > 13 && area(shape) / Math.max(wide, high) > 10;
}
