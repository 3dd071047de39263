import fc from 'fast-check';
import { moments, type MomentKey } from '#libs/directory';
import { buildMatchProfile } from '../../../../test/support/builders/match-profile.js';
import { complementaryCategories } from '../theory/category-matrix.js';
import { CategoryPairs } from './category-pair.js';
import { judgeMatch } from './judge-match.js';
import { momentFactor, refinementOf } from './refinement.js';

const pairs = new CategoryPairs();
const score = (you: readonly string[], category: string, them: readonly string[] = []): number => {
  const photographer = buildMatchProfile({ categoryKey: 'photographer', offerings: you });
  const other = buildMatchProfile({ categoryKey: category, offerings: them });
  const judged = judgeMatch(photographer, other, pairs);
  expect(judgeMatch(other, photographer, pairs)?.forThem).toBeCloseTo(judged?.forYou ?? NaN, 10);
  return judged?.score ?? 0;
};

const weddings = ['Wedding photography', 'Engagement shoot', 'Brautpaare am Morgen'];
const passports = ['Passport photos', 'Visa photos'];

describe('what a business sells refines its category', () => {
  it('tells a wedding photographer from a shop for passport photos', () => {
    for (const kind of ['wedding-venue', 'florist', 'bridal-shop'])
      expect(score(weddings, kind)).toBeGreaterThan(2 * score(passports, kind));
    expect(score(weddings, 'wedding-venue')).toBeGreaterThanOrEqual(score([], 'wedding-venue'));
    expect(score(passports, 'wedding-venue')).toBeLessThan(score([], 'wedding-venue'));
  });

  it('changes nothing for offerings that say nothing of occasions', () => {
    expect(score(['Mini session', 'Full session'], 'wedding-venue')).toBe(score([], 'wedding-venue'));
  });

  it('gives those occasions first as reasons that the offerings name', () => {
    const judged = judgeMatch(
      buildMatchProfile({ categoryKey: 'photographer', offerings: ['Newborn portraits'] }),
      buildMatchProfile({ categoryKey: 'childrens-store' }),
      pairs,
    );
    const shared = (judged?.pair.complement.forA ?? []).filter((seed) => seed.kind === 'moment');
    const best = shared.reduce((a, b) => (a.weight >= b.weight ? a : b));
    expect(best).toMatchObject({ moment: 'new-baby' });
  });

  it('takes a first offering for one thing more, not for all there is: it costs no match anything, and lifts those of its occasion', () => {
    const florist = (offerings: string[]) => buildMatchProfile({ categoryKey: 'florist', offerings });
    const scoreOf = (offerings: string[], categoryKey: string) =>
      judgeMatch(florist(offerings), buildMatchProfile({ categoryKey }), pairs)?.score ?? 0;
    for (const { key } of complementaryCategories('florist', 60))
      expect([key, scoreOf(['Wedding bouquets'], key)]).toEqual([
        key,
        Math.max(scoreOf(['Wedding bouquets'], key), scoreOf([], key)),
      ]);
    expect(scoreOf(['Wedding bouquets'], 'wedding-venue')).toBeGreaterThan(scoreOf([], 'wedding-venue'));
    expect(scoreOf(['Wedding bouquets'], 'funeral-home')).toBe(scoreOf([], 'funeral-home'));
  });

  it('is surer with each further offering of the kind that there is nothing else, and never wholly', () => {
    const factor = (offerings: string[]) => momentFactor(refinementOf(offerings), 'new-baby');
    const sold = ['Wedding bouquets', 'Wedding arches', 'Bridal wreaths', 'Wedding tables'];
    const factors = sold.map((_, index) => factor(sold.slice(0, index + 1)));
    expect(factors[0]).toBe(1);
    expect(factors).toEqual([...factors].sort((a, b) => b - a));
    expect(new Set(factors).size).toBe(4);
    expect(factors[3]).toBeGreaterThan(0.25);
    expect(factor(['Wedding bouquets', 'Vases', 'Plants'])).toBe(1);
  });

  it('counts less where one also sells what the other lives on', () => {
    const florist = (offerings: string[]) => buildMatchProfile({ categoryKey: 'florist', offerings });
    const caterer = buildMatchProfile({ categoryKey: 'wedding-planner' });
    const plain = judgeMatch(florist(['Bouquets']), caterer, pairs)?.score ?? 0;
    expect(judgeMatch(florist(['Bouquets', 'Planning of weddings']), caterer, pairs)?.score).toBeLessThan(
      plain,
    );
  });

  it('never makes an occasion more than a fifth weightier, and one it names never lighter', () => {
    const keys = Object.keys(moments) as MomentKey[];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...weddings, ...passports, 'Soup', 'Tax return')),
        fc.constantFrom(...keys),
        (sold, key) => {
          const refinement = refinementOf(sold);
          const factor = momentFactor(refinement, key);
          expect(factor).toBeGreaterThanOrEqual(0.25);
          expect(factor).toBeLessThanOrEqual(1.2);
          if (refinement.moments.has(key)) expect(factor).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });
});
