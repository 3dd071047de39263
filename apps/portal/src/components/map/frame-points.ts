import type { Point } from './types.js';

/** Further away than so many times the middle distance, a pin would make all others a heap. */
const FAR = 4;
/** Whatever the middle distance, so far away is still next door, in metres. */
const NEAR = 500;

/** Those a map shows at first: all but a few that lie much further away than most. They wait beyond the edge, and the list names them. */
export function framePoints<T extends Point>(you: Point, points: readonly T[]): T[] {
  const away = points.map((point) => ({ point, metres: metresBetween(you, point) }));
  const sorted = away.map(({ metres }) => metres).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return away.filter(({ metres }) => metres <= Math.max(NEAR, FAR * middle)).map(({ point }) => point);
}

/** True enough to tell near from far. */
function metresBetween(a: Point, b: Point): number {
  const squeeze = Math.cos((a.latitude * Math.PI) / 180);
  return 111_320 * Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * squeeze);
}
