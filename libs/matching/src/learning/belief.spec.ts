import fc from 'fast-check';
import { buildMatchProfile } from '../../../../test/support/builders/match-profile.js';
import { CategoryPairs } from '../ranking/category-pair.js';
import { judgeMatch } from '../ranking/judge-match.js';
import { type Belief, faded, learntLikelihood, lift, NOTHING_LEARNT } from './belief.js';

const DAY = '2026-11-02';
const belief = (yes: number, no: number, part: Partial<Belief> = {}): Belief => ({
  evidence: { yes, no, businesses: 5, otherBusinesses: 5, together: 0.5, on: DAY },
  usual: 0.6,
  day: DAY,
  ...part,
});

const chances = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const amounts = fc.double({ min: 0, max: 1_000, noNaN: true });
const beliefs = fc.record({ yes: amounts, no: amounts, usual: chances });

describe('what outcomes do to a likelihood', () => {
  it('is the mean of a Beta distribution seen against its prior, in steps of a twentieth', () => {
    // Expected 0.6 × 0.5 = 0.3; (10 × 0.3 + 6) / (10 + 20) = 0.3: as usual.
    expect(lift(0.5, belief(6, 14))).toBe(1);
    // (3 + 2) / (10 + 2) = 0.4167, 1.39 times as much as expected: as far as it goes.
    expect(lift(0.5, belief(2, 0))).toBe(1.3);
    // (3 + 0.4) / (10 + 1.4) = 0.298 → 0.994 → 1; (3 + 3) / (10 + 7) = 0.353 → 1.176 → 1.2.
    expect(lift(0.5, belief(0.4, 1))).toBe(1);
    expect(lift(0.5, belief(3, 4))).toBe(1.2);
    expect(learntLikelihood(0.5, belief(3, 4))).toBeCloseTo(0.6);
    expect(lift(0.5, belief(0, 3))).toBe(0.75);
  });

  it('does not hold against a pair that it was tried: what comes out as usual changes nothing, however often', () => {
    for (const times of [1, 10, 1_000]) expect(lift(0.8, belief(0.48 * times, 0.52 * times))).toBe(1);
  });

  it('stays within three tenths of what is known, and never makes anything certain', () => {
    fc.assert(
      fc.property(chances, beliefs, (known, { yes, no, usual }) => {
        const one = belief(yes, no, { usual });
        expect(lift(known, one)).toBeGreaterThanOrEqual(0.7);
        expect(lift(known, one)).toBeLessThanOrEqual(1.3);
        const learnt = learntLikelihood(known, one);
        expect(learnt).toBeGreaterThanOrEqual(known * 0.7 - 1e-9);
        expect(learnt).toBeLessThanOrEqual(Math.max(known, 0.97));
      }),
    );
  });

  it('never falls by a yes and never rises by a no', () => {
    fc.assert(
      fc.property(chances, beliefs, fc.double({ min: 0, max: 5, noNaN: true }), (known, given, more) => {
        const { yes, no, usual } = given;
        const before = lift(known, belief(yes, no, { usual }));
        expect(lift(known, belief(yes + more, no, { usual }))).toBeGreaterThanOrEqual(before);
        expect(lift(known, belief(yes, no + more, { usual }))).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('fades: a bad run is half as heavy after a year and all but forgotten after some more', () => {
    expect(faded('2026-11-02', '2027-11-02')).toBe(0.5);
    expect(faded('2026-11-02', '2026-11-01')).toBe(1);
    const bad = belief(0, 12);
    const later = (day: string) => lift(0.5, { ...bad, day });
    expect([DAY, '2028-11-02', '2030-11-02', '2034-11-02'].map(later)).toEqual([0.7, 0.75, 0.95, 1]);
  });

  it('leaves what is unknown or out of the question alone', () => {
    expect(lift(0.5, null)).toBe(1);
    expect(lift(0, belief(50, 0))).toBe(1);
    expect(learntLikelihood(0, belief(50, 0))).toBe(0);
    expect(learntLikelihood(0.5, NOTHING_LEARNT('florist', 'caterer'))).toBe(0.5);
  });

  it('moves the score of a match both ways, and nothing else in it', () => {
    const you = buildMatchProfile();
    const them = buildMatchProfile({ categoryKey: 'caterer' });
    const judged = (one: Belief | null) => judgeMatch(you, them, new CategoryPairs(() => one))!;
    const [bad, plain, good] = [belief(0, 12), null, belief(12, 0)].map(judged);
    expect(bad!.score).toBeLessThan(plain!.score);
    expect(good!.score).toBeGreaterThan(plain!.score);
    expect(good!.pair.known).toBe(plain!.pair.likelihood);
    expect(good!.pair.complement).toEqual(plain!.pair.complement);
  });
});
