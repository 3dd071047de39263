import fc from 'fast-check';
import { taxonomy } from '#libs/directory';
import { buildMatchProfile } from '../../../../test/support/builders/match-profile.js';
import { gainOf } from '../theory/complement.js';
import { CategoryPairs } from './category-pair.js';
import { judgeMatch } from './judge-match.js';
import type { MatchProfile } from './profile.js';

const kind = fc.constantFrom(...taxonomy.all().map(({ key }) => key));
const offering = fc.constantFrom(
  'Wedding bouquets',
  'Passport photos',
  'Bread',
  'Newborn portraits',
  'Things',
);
const business: fc.Arbitrary<MatchProfile> = fc
  .record({
    categoryKey: kind,
    otherCategoryKeys: fc.array(kind, { maxLength: 1 }),
    offerings: fc.array(offering, { maxLength: 3 }),
    latitude: fc.double({ min: -37.9, max: -37.7, noNaN: true }),
    price: fc.constantFrom(null, 0, 1.5, 3),
  })
  .map(buildMatchProfile);

/** The same pairs with sums that are taken from the evidence itself, as it stands for these two kinds in this order. */
const byEvidence: Pick<CategoryPairs, 'best'> = {
  best(you, them) {
    const pair = new CategoryPairs().best(you, them);
    if (!pair) return null;
    const { complement } = pair;
    return {
      ...pair,
      score: complement.score,
      gainForYou: gainOf(complement.forA),
      gainForThem: gainOf(complement.forB),
    };
  },
};

it('judges by sums that are looked up as by all the evidence', () => {
  let judged = 0;
  fc.assert(
    fc.property(business, business, (you, them) => {
      const fast = judgeMatch(you, them, new CategoryPairs());
      const plain = judgeMatch(you, them, byEvidence);
      expect(fast === null).toBe(plain === null);
      if (!fast || !plain) return;
      judged += 1;
      for (const value of ['forYou', 'forThem', 'score'] as const)
        expect(fast[value]).toBeCloseTo(plain[value], 12);
      expect(fast.pair.complement).toEqual(plain.pair.complement);
    }),
    { numRuns: 300, seed: 32 },
  );
  expect(judged).toBeGreaterThan(100);
});
