import type { JudgedMatch } from './judge-match.js';

/** What part of its score keeps a match at its place: with less it would fall behind the next one. Null where nobody stands below. */
export type Hold = (match: JudgedMatch) => number | null;

/** The holds of a list. Somebody who is not in it is put where its score belongs. */
export function holdIn(list: readonly JudgedMatch[]): Hold {
  const own = new Map(list.map(({ them, score }) => [them.id, score]));
  const scores = list.map(({ score }) => score).sort((a, b) => b - a);
  return (match) => {
    const listed = own.get(match.them.id);
    const score = listed ?? match.score;
    const at = scores.findIndex((other) => other <= score);
    const next = at < 0 ? undefined : scores[listed === undefined ? at : at + 1];
    return next === undefined ? null : next / score;
  };
}
