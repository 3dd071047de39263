import { fitOf, type Fit, type JudgedMatch } from '../ranking/judge-match.js';

/** How far down a list places are counted. */
export const COUNTED_PLACES = 100;

/** Where a match stands. */
export interface Stand {
  /** From 1; null when it is not among the first hundred of today's suggestions. */
  readonly place: number | null;
  readonly fitForYou: Fit;
  readonly fitForThem: Fit;
  /** What decides the order; not told. */
  readonly score: number;
}

/** Where everybody stands, by the id of the other business. */
export type Stands = ReadonlyMap<string, Stand>;

/** The stands of those in a list, and of all others that were judged and have no place in it. */
export function standsOf(list: readonly JudgedMatch[], all: readonly JudgedMatch[]): Stands {
  const stand = ({ forYou, forThem, score }: JudgedMatch, place: number | null): Stand => ({
    place,
    fitForYou: fitOf(forYou),
    fitForThem: fitOf(forThem),
    score,
  });
  const stands = new Map(all.map((match) => [match.them.id, stand(match, null)]));
  list.slice(0, COUNTED_PLACES).forEach((match, index) => stands.set(match.them.id, stand(match, index + 1)));
  return stands;
}

const RANK: Readonly<Record<Fit, number>> = { fair: 0, good: 1, strong: 2 };

/** What became of one match. Positive is better. */
export interface Shift {
  /** Steps of the words for either side. */
  readonly forYou: number;
  readonly forThem: number;
  /** Places nearer to the first. */
  readonly places: number;
  readonly score: number;
}

/** From one stand to another of the same match. */
export function shift(before: Stand, after: Stand): Shift {
  const place = (stand: Stand) => stand.place ?? COUNTED_PLACES + 1;
  return {
    forYou: RANK[after.fitForYou] - RANK[before.fitForYou],
    forThem: RANK[after.fitForThem] - RANK[before.fitForThem],
    places: place(before) - place(after),
    score: after.score - before.score,
  };
}

/** A change of a score that is none. */
const NOTHING = 1e-9;

/** Whether a side's word rises and none falls. */
export const reads = ({ forYou, forThem }: Shift): 'better' | 'worse' | 'alike' =>
  forYou < 0 || forThem < 0 ? 'worse' : forYou > 0 || forThem > 0 ? 'better' : 'alike';

/** Whether the match is worth more and one can see it: by a word or, with no word worse, by its place. */
export const rises = (one: Shift): boolean =>
  one.score > NOTHING && (reads(one) === 'better' || (reads(one) === 'alike' && one.places > 0));

/** Whether the match is worth less and one can see it. */
export const falls = (one: Shift): boolean =>
  one.score < -NOTHING && (reads(one) === 'worse' || (reads(one) === 'alike' && one.places < 0));

/** The greater effect first: by words, then by places, then by what is not told. */
export const bySize = (a: Shift, b: Shift): number =>
  Math.abs(b.forYou + b.forThem) - Math.abs(a.forYou + a.forThem) ||
  Math.abs(b.places) - Math.abs(a.places) ||
  Math.abs(b.score) - Math.abs(a.score);
