import fc from 'fast-check';
import { buildMatchProfile } from '../../../../test/support/builders/match-profile.js';
import { attentionLeft, LEAST_ATTENTION, shareAttention, type Exposure } from './attention.js';
import { CategoryPairs } from './category-pair.js';
import { judgeMatch, type JudgedMatch } from './judge-match.js';

const exposure: fc.Arbitrary<Exposure> = fc.record({
  shown: fc.nat(100_000),
  attentionBudget: fc.integer({ min: 0, max: 50 }),
});

describe('sharing attention', () => {
  it('never lifts a score, never hides anybody, and falls with every view', () => {
    fc.assert(
      fc.property(exposure, fc.nat(1_000), (one, more) => {
        const left = attentionLeft(one);
        expect(left).toBeLessThanOrEqual(1);
        expect(left).toBeGreaterThanOrEqual(LEAST_ATTENTION);
        expect(attentionLeft({ ...one, shown: one.shown + more })).toBeLessThanOrEqual(left);
        expect(attentionLeft({ ...one, attentionBudget: one.attentionBudget + 1 })).toBeGreaterThanOrEqual(
          left,
        );
      }),
    );
    expect(attentionLeft({ shown: 0, attentionBudget: 5 })).toBe(1);
  });

  it('changes the score of those who were shown, and nothing that is told', () => {
    const match = judgeMatch(
      buildMatchProfile(),
      buildMatchProfile({ categoryKey: 'photographer' }),
      new CategoryPairs(),
    ) as JudgedMatch;
    const other = { ...match, them: buildMatchProfile({ categoryKey: 'caterer' }) };
    const exposures = new Map([[match.them.id, { shown: 30, attentionBudget: 5 }]]);
    expect(shareAttention([match, other], exposures)).toEqual([
      { ...match, score: match.score / (1 + 30 / 75) },
      other,
    ]);
  });
});
