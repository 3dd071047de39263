import fc from 'fast-check';
import { buildMatchProfile } from '../../../../test/support/builders/match-profile.js';
import { CategoryPairs } from './category-pair.js';
import { holdIn } from './hold.js';
import { judgeMatch, type JudgedMatch } from './judge-match.js';

const judged = judgeMatch(
  buildMatchProfile(),
  buildMatchProfile({ categoryKey: 'photographer' }),
  new CategoryPairs(),
);
function scoring(score: number): JudgedMatch {
  if (!judged) throw new Error('A florist and a photographer go together.');
  return { ...judged, them: buildMatchProfile({ categoryKey: 'photographer' }), score };
}

describe('what keeps a match at its place', () => {
  it('is the part of its score that the next one has', () => {
    const list = [0.8, 0.6, 0.3].map(scoring) as [JudgedMatch, JudgedMatch, JudgedMatch];
    const hold = holdIn(list);
    expect(list.map(hold)).toEqual([0.6 / 0.8, 0.3 / 0.6, null]);
    expect(hold(scoring(0.5))).toBe(0.3 / 0.5);
    expect(hold(scoring(0.1))).toBeNull();
    expect(holdIn([])(scoring(0.5))).toBeNull();
  });

  it('is everything where others score the same', () => {
    const list = [0.5, 0.5, 0.2].map(scoring) as [JudgedMatch, JudgedMatch, JudgedMatch];
    expect(list.map(holdIn(list))).toEqual([1, 1, null]);
    expect(holdIn(list)(scoring(0.5))).toBe(1);
  });

  it('names the one that a loss would let pass, whatever the order of the list', () => {
    const scores = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(scores, fc.double({ min: 0, max: 1, noNaN: true }), (values, left) => {
        const list = values.map(scoring);
        const hold = holdIn(list);
        for (const match of list) {
          const place = (score: number) =>
            list.filter((other) => other !== match && other.score > score).length;
          const held = hold(match);
          const falls = place(match.score * left) > place(match.score);
          if (held === null) expect(falls).toBe(false);
          else if (Math.abs(left - held) > 1e-9) expect(falls).toBe(left < held);
        }
      }),
    );
  });
});
