import type { JudgedMatch } from './judge-match.js';
import { steadyHash } from './steady-hash.js';

/** Where in the list the less obvious one stands: late enough not to be in the way, early enough for a first look. */
export const OUTSIDE_POSITION = 7;
/** Kinds that are among so many first matches are obvious. */
const OBVIOUS = 20;
/** The best of the less obvious ones of whom the day draws one. */
const DRAWN_FROM = 5;

/** A list with one match that was not to be expected, if there is one. */
export interface SteppedOutside {
  readonly list: readonly JudgedMatch[];
  readonly outsideId: string | null;
}

/**
 * Puts one match of a kind that is not among the first twenty at a fixed place of the list. It keeps all the rules and the least score of
 * a match, so it is less obvious, not bad. A short list stays as it is. The draw is that of the day, as the order is.
 */
export function stepOutside(
  list: readonly JudgedMatch[],
  ordered: readonly JudgedMatch[],
  viewerId: string,
  day: string,
): SteppedOutside {
  const obvious = new Set(list.slice(0, OBVIOUS).map(({ pair }) => pair.theirs.key));
  const lot = ({ them }: JudgedMatch) => steadyHash(`outside|${viewerId}|${them.id}|${day}`);
  const [outside] = ordered
    .filter(({ pair }) => !obvious.has(pair.theirs.key))
    .slice(0, DRAWN_FROM)
    .sort((a, b) => lot(a) - lot(b));
  if (!outside || list.length <= OUTSIDE_POSITION) return { list, outsideId: null };
  const others = list.filter((match) => match !== outside);
  return { list: others.toSpliced(OUTSIDE_POSITION, 0, outside), outsideId: outside.them.id };
}
