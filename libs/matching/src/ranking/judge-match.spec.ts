import fc from 'fast-check';
import { taxonomy } from '#libs/directory';
import { buildMatchProfile } from '../../../../test/support/builders/match-profile.js';
import { competes } from '../theory/category-matrix.js';
import { catchmentOverlap, searchRadiusKm } from './catchment.js';
import { CategoryPairs } from './category-pair.js';
import { audienceFit, fitOf, judgeMatch, priceFit } from './judge-match.js';
import type { MatchProfile } from './profile.js';

const keys = taxonomy
  .all()
  .filter(({ commercial }) => commercial)
  .map(({ key }) => key);

const profiles = fc
  .record({
    categoryKey: fc.constantFrom(...keys),
    otherCategoryKeys: fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 2 }),
    latitude: fc.double({ min: -37.9, max: -37.7, noNaN: true }),
    longitude: fc.double({ min: 144.8, max: 145.1, noNaN: true }),
    monthlyReach: fc.integer({ min: 0, max: 50_000 }),
    price: fc.option(fc.double({ min: 0, max: 3, noNaN: true })),
  })
  .map(({ monthlyReach, ...part }) =>
    buildMatchProfile({
      ...part,
      channels: [{ kind: 'newsletter', monthlyReach, reachIsEstimate: false }],
    }),
  );

const judge = (you: MatchProfile, them: MatchProfile) => judgeMatch(you, them, new CategoryPairs());
const kinds = (profile: MatchProfile) => [profile.categoryKey ?? '', ...profile.otherCategoryKeys];

describe('judgeMatch', () => {
  it('never judges businesses that compete in any of their categories, whoever asks', () => {
    fc.assert(
      fc.property(profiles, profiles, (you, them) => {
        const rivals = kinds(you).some((mine) => kinds(them).some((other) => competes(mine, other)));
        const [mine, theirs] = [judge(you, them), judge(them, you)];
        if (rivals) expect([mine, theirs]).toEqual([null, null]);
        expect(mine === null).toBe(theirs === null);
      }),
    );
  });

  it('says the same of two businesses whichever side asks', () => {
    fc.assert(
      fc.property(profiles, profiles, (you, them) => {
        const [mine, theirs] = [judge(you, them), judge(them, you)];
        if (!mine || !theirs) return;
        expect(mine.forYou).toBeCloseTo(theirs.forThem, 9);
        expect(mine.forThem).toBeCloseTo(theirs.forYou, 9);
        expect(mine.score).toBeCloseTo(theirs.score, 9);
        expect(mine.distanceMetres).toBeCloseTo(theirs.distanceMetres, 6);
      }),
    );
  });

  it('keeps every worth between 0 and 1, and the score no better than the mean of both sides', () => {
    fc.assert(
      fc.property(profiles, profiles, (you, them) => {
        const judged = judge(you, them);
        if (!judged) return;
        for (const value of [judged.forYou, judged.forThem, judged.score]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(1);
        }
        expect(judged.score).toBeLessThanOrEqual((judged.forYou + judged.forThem) / 2 + 1e-9);
      }),
    );
  });

  it('thinks less of a match the farther away it is', () => {
    const you = buildMatchProfile();
    const at = (latitude: number) =>
      judge(you, buildMatchProfile({ categoryKey: 'caterer', latitude }))?.score ?? 0;
    const scores = [-37.8136, -37.82, -37.9, -38.3, -40].map(at);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('thinks more of a partner who reaches people, and of one who can be asked', () => {
    const you = buildMatchProfile();
    const score = (part: Partial<MatchProfile>) =>
      judge(you, buildMatchProfile({ categoryKey: 'caterer', ...part }))?.score ?? 0;
    const reach = (monthlyReach: number) => ({
      channels: [{ kind: 'newsletter' as const, monthlyReach, reachIsEstimate: true }],
    });
    expect(score(reach(5_000))).toBeGreaterThan(score(reach(100)));
    expect(score(reach(100))).toBeGreaterThan(score({}));
    expect(score({ status: 'member' })).toBeGreaterThan(score({ status: 'listed', hasAddress: true }));
    expect(score({ status: 'listed', hasAddress: true })).toBeGreaterThan(
      score({ status: 'listed', hasAddress: false }),
    );
  });

  it('answers nothing for a business without a category', () => {
    expect(
      judge(buildMatchProfile({ categoryKey: null }), buildMatchProfile({ categoryKey: 'caterer' })),
    ).toBeNull();
  });
});

describe('what makes up a judgement', () => {
  it('compares customers and prices where both have told of them', () => {
    const families = [{ segment: 'families-with-young-children', share: 0.8 }];
    const men = [{ segment: 'men', share: 0.9 }];
    expect(audienceFit({ audience: families }, { audience: families })).toBeGreaterThan(
      audienceFit({ audience: families }, { audience: men }),
    );
    expect(audienceFit({ audience: families }, { audience: [] })).toBe(0.95);
    expect(priceFit(0, 3)).toBe(0.75);
    expect(priceFit(null, 3)).toBe(1);
  });

  it('shares a catchment by how far both travel, and stops looking where nothing is shared', () => {
    expect(catchmentOverlap(0, 1, 1)).toBe(1);
    expect(catchmentOverlap(3, 1, 1)).toBeLessThan(0.02);
    expect(catchmentOverlap(3, 15, 25)).toBeGreaterThan(0.98);
    fc.assert(
      fc.property(
        fc.double({ min: 1.2, max: 20, noNaN: true }),
        fc.double({ min: 1.2, max: 20, noNaN: true }),
        (a, b) => {
          expect(catchmentOverlap(searchRadiusKm(a, b), a, b)).toBeLessThan(0.051);
        },
      ),
    );
  });

  it('puts worths into words', () => {
    expect([0.7, 0.65, 0.5, 0.4, 0.1].map(fitOf)).toEqual(['strong', 'strong', 'good', 'good', 'fair']);
  });
});
