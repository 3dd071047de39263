import fc from 'fast-check';
import { taxonomy, type Category } from '#libs/directory';
import { categoryComplement, CategoryMatrix, competes, complementaryCategories } from './category-matrix.js';
import { collect, complement, judge, rivalOverlap, scoreOf, worth } from './complement.js';
import { overlapOf } from './need-overlap.js';
import { reasonId, type ReasonSeed } from './reasons.js';

const all = taxonomy.all();
const commercial = all.filter((category) => category.commercial);
const anyPair = fc.tuple(fc.constantFrom(...commercial), fc.constantFrom(...commercial));

function category(key: string): Category {
  const found = taxonomy.byKey(key);
  if (!found) throw new Error(`No category ${key}.`);
  return found;
}

describe('complement', () => {
  it('stays between -1 and 1 and is the same both ways', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const [there, back] = [complement(a, b), complement(b, a)];
        expect(there.score).toBeGreaterThanOrEqual(-1);
        expect(there.score).toBeLessThanOrEqual(1);
        expect(back.score).toBeCloseTo(there.score, 10);
        expect(back.competitor).toBe(there.competitor);
        expect(back.forB).toHaveLength(there.forA.length);
        back.forB.forEach((reason, i) => {
          expect(worth(reason)).toBeCloseTo(there.forA.map(worth)[i] ?? NaN, 10);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('takes the same category for a competitor, less sharply where neighbors of a kind help each other', () => {
    for (const one of all) {
      const { score, competitor } = complement(one, one);
      expect(competitor).toBe(true);
      expect(score).toBeCloseTo(0.6 * one.cluster - 1, 10);
      expect(score).toBeLessThan(0);
    }
    const trails = ['art-gallery', 'winery', 'antique-store'].map((key) => categoryComplement(key, key) ?? 0);
    expect(Math.min(...trails)).toBeGreaterThan(categoryComplement('plumber', 'plumber') ?? 0);
    expect(complementaryCategories('winery', 400).map(({ key }) => key)).not.toContain('winery');
  });

  it('never gives a good score to two who serve the same need', () => {
    let seen = 0;
    for (const a of commercial) {
      for (const b of commercial) {
        if (a === b || overlapOf(a, b).substitute < rivalOverlap) continue;
        seen += 1;
        expect(complement(a, b).score).toBeLessThanOrEqual(0);
        expect(competes(a.key, b.key)).toBe(true);
      }
    }
    expect(seen).toBeGreaterThan(100);
  });

  it('is faithful: without its first reason every good pair scores lower', () => {
    let checked = 0;
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const found = complement(a, b);
        const [first] = found.forA;
        if (found.score <= 0.05 || first === undefined) return;
        checked += 1;
        const rest = (reasons: readonly ReasonSeed[]): ReasonSeed[] =>
          reasons.filter((reason) => reasonId(reason) !== reasonId(first));
        const evidence = collect(a, b);
        const poorer = judge(a, b, { forA: rest(evidence.forA), forB: rest(evidence.forB) });
        expect(scoreOf(poorer)).toBeLessThan(found.score);
      }),
      { numRuns: 3000 },
    );
    expect(checked).toBeGreaterThan(100);
  });

  it('lets a pair sink when only one side gains', () => {
    const [a, b] = [category('florist'), category('wedding-venue')];
    const evidence = collect(a, b);
    const oneSided = judge(a, b, { forA: evidence.forA, forB: [] });
    expect(scoreOf(judge(a, b, evidence))).toBeGreaterThan(0.5);
    expect(scoreOf(oneSided)).toBe(0);
  });

  it('gives reasons for both sides, the strongest first', () => {
    const { forA, forB } = complement(category('florist'), category('wedding-venue'));
    for (const reasons of [forA, forB]) {
      expect(reasons.length).toBeGreaterThan(2);
      expect(reasons.map(worth)).toEqual(reasons.map(worth).sort((x, y) => y - x));
    }
    expect(forA).toContainEqual(
      expect.objectContaining({
        kind: 'moment',
        moment: 'getting-married',
        yourNeed: 'event-flowers',
        theirNeed: 'wedding-venue-hire',
      }),
    );
    expect(forB).toContainEqual(
      expect.objectContaining({
        kind: 'moment',
        moment: 'getting-married',
        yourNeed: 'wedding-venue-hire',
        theirNeed: 'event-flowers',
      }),
    );
  });

  it.each([
    ['supply', 'coffee-roaster', 'coffee-shop'],
    ['hosting', 'caterer', 'wedding-venue'],
    ['sequence', 'wedding-planner', 'photographer'],
    ['footfall', 'coffee-shop', 'bookstore'],
    ['circle', 'accountant', 'lawyer'],
    ['custom', 'web-designer', 'copywriter'],
  ])('knows %s, as with a %s and a %s', (kind, a, b) => {
    const found = complement(category(a), category(b));
    expect(found.score).toBeGreaterThan(0);
    expect(found.forA.map((reason) => reason.kind)).toContain(kind);
    expect(found.forB.map((reason) => reason.kind)).toContain(kind);
  });

  it('says who comes first', () => {
    const { forA, forB } = complement(category('wedding-planner'), category('travel-agency'));
    const step = (reasons: readonly ReasonSeed[]): unknown =>
      reasons.find((reason) => reason.kind === 'sequence' && reason.moment === 'getting-married');
    expect(step(forA)).toMatchObject({ first: 'you' });
    expect(step(forB)).toMatchObject({ first: 'them' });
  });
});

describe('the matrix of categories', () => {
  it('looks up what complement works out', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        expect(categoryComplement(a.key, b.key)).toBeCloseTo(complement(a, b).score, 5);
      }),
      { numRuns: 200 },
    );
    expect(categoryComplement('florist', 'no-such-thing')).toBeUndefined();
  });

  it('works every pair out once when told to, with the same outcome', () => {
    const some = taxonomy.all().slice(0, 12);
    const [told, asked] = [new CategoryMatrix(some), new CategoryMatrix(some)];
    asked.score(some[3]?.key ?? '', some[7]?.key ?? '');
    let [steps, left] = [0, 0];
    while (told.fillNext()) steps++;
    while (asked.fillNext()) left++;
    expect([steps, left]).toEqual([78, 77]);
    for (const a of some)
      for (const b of some) expect(told.score(a.key, b.key)).toBe(Math.fround(complement(a, b).score));
  });

  it('lists partners, best first, without rivals and public places', () => {
    for (const { key } of commercial) {
      const partners = complementaryCategories(key, 20);
      expect(partners.map(({ score }) => score)).toEqual(
        partners.map(({ score }) => score).sort((x, y) => y - x),
      );
      expect(partners.filter((partner) => partner.key === key || competes(key, partner.key))).toEqual([]);
      expect(partners.filter((partner) => !taxonomy.byKey(partner.key)?.commercial)).toEqual([]);
    }
    expect(complementaryCategories('florist', 10).map(({ key }) => key)).toContain('wedding-venue');
    expect(complementaryCategories('no-such-thing', 10)).toEqual([]);
  });
});
