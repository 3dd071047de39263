/**
 * A logistic curve over the score of a pair and its standing (the score divided by what the best partners of the two
 * usually score). Fitted by maximum likelihood on the pairs in `known-complements.data.ts` against random pairs, one true partner in four
 * assumed, and checked on other pairs: `npm run bench:match-quality` prints the table, docs/matching.md the reasons.
 */
const INTERCEPT = -4.48;
const SCORE = 4.09;
const STANDING = 3.29;

/** Standing beyond this says no more. */
const MOST_STANDING = 1.5;

/** The share of true partners among pairs like this one, if one candidate in four is one (0–1). */
export function calibrated(score: number, standing: number): number {
  const evidence = INTERCEPT + SCORE * score + STANDING * Math.min(MOST_STANDING, standing);
  return 1 / (1 + Math.exp(-evidence));
}
