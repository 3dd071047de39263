/** How much the words count beside what the match is worth: who types a name wants that business first. */
const WORDS = 0.7;

/** Where somebody stands in a list of those found. */
export interface Standing {
  /** What decides first, 0 to 1. */
  readonly value: number;
  readonly metres: number;
  readonly id: string;
}

/**
 * What a find is worth, 0 to 1.
 * @param likeness how well the words fit (0 to 1); null when there are none
 * @param score the match score (0 to 1); 0 for who is no match
 */
export const valueOf = (likeness: number | null, score: number): number =>
  likeness === null ? score : WORDS * likeness + (1 - WORDS) * score;

/** The worthiest first, of equals the nearest, then by id: a total order, so that pages never overlap. */
export const byStanding = (a: Standing, b: Standing): number =>
  b.value - a.value || a.metres - b.metres || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
