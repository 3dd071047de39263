import fc from 'fast-check';
import { addDays } from '#libs/common';
import { areEnough, answersOf, learntAnswer } from './answers.js';
import { faded } from './belief.js';
import { evidenceOf, isEnough, type KindsOutcome } from './evidence.js';
import { experienceOf } from './experience.js';
import { usualShare } from './usual.js';

const DAY = '2026-11-02';
const pair = (businessId: string, otherId: string, yes = 1, ago = 0): KindsOutcome => ({
  businessId,
  otherId,
  yes,
  no: 1 - yes,
  on: addDays(DAY, -ago),
});
const anyOutcomes = fc.uniqueArray(
  fc
    .record({
      a: fc.nat({ max: 7 }),
      b: fc.nat({ max: 7 }),
      yes: fc.constantFrom(0, 0.25, 0.5, 1),
      ago: fc.nat({ max: 900 }),
    })
    .map(({ a, b, yes, ago }) => pair(`a${a}`, `b${b}`, yes, ago)),
  { selector: ({ businessId, otherId }) => `${businessId} ${otherId}`, maxLength: 40 },
);

describe('what outcomes of two kinds come to', () => {
  it('counts in threes, each half as much after a year and none after two', () => {
    const six = [1, 2, 3, 4, 5, 6].map((n) => pair(`a${n}`, `b${n}`, n > 2 ? 1 : 0, n));
    const whole = evidenceOf(six, DAY);
    expect([whole.businesses, whole.otherBusinesses, whole.together]).toEqual([6, 6, 4 / 6]);
    expect(evidenceOf([...six, pair('a7', 'b7', 0)], DAY)).toEqual(whole);
    expect(evidenceOf(six.slice(0, 5), DAY).businesses).toBe(3);
    expect(
      evidenceOf(
        ['1', '2', '3'].map((n) => pair(`a${n}`, `b${n}`, 1, 365)),
        DAY,
      ).yes,
    ).toBeCloseTo(1.5);
    expect(
      evidenceOf(
        ['1', '2', '3'].map((n) => pair(`a${n}`, `b${n}`, 1, 731)),
        DAY,
      ),
    ).toEqual({
      yes: 0,
      no: 0,
      businesses: 0,
      otherBusinesses: 0,
      together: 0,
      on: DAY,
    });
  });

  it('hears the first three of one business with a kind, however many it has', () => {
    const loud = Array.from({ length: 12 }, (_, n) => pair('loud', `b${n}`, 0, 20 - n));
    const evidence = evidenceOf(loud, DAY);
    expect([evidence.businesses, evidence.otherBusinesses]).toEqual([1, 3]);
    expect(isEnough(evidence)).toBe(false);
    expect(isEnough(evidenceOf([pair('a1', 'b1'), pair('a2', 'b2'), pair('a3', 'b3')], DAY))).toBe(true);
    expect(isEnough(evidenceOf([pair('a1', 'b1'), pair('a2', 'b2'), pair('a2', 'b3')], DAY))).toBe(false);
  });

  it('does not depend on the order in which they are told, and fades alike whenever it is summed up', () => {
    fc.assert(
      fc.property(anyOutcomes, fc.nat(), (outcomes, seed) => {
        const shuffled = [...outcomes].sort((a, b) => hash(a, seed) - hash(b, seed));
        const summed = evidenceOf(outcomes, DAY);
        expect(evidenceOf(shuffled, DAY)).toEqual(summed);
        expect(summed.yes + summed.no).toBeLessThanOrEqual(outcomes.length + 1e-9);
        const young = outcomes.filter(({ on }) => on > addDays(DAY, -300));
        const [now, later] = [evidenceOf(young, DAY), evidenceOf(young, addDays(DAY, 100))];
        expect(later.yes).toBeCloseTo(now.yes * faded(DAY, addDays(DAY, 100)), 9);
        expect(later.businesses).toBe(now.businesses);
      }),
    );
  });

  it('is never moved by what one business does once it has been heard three times', () => {
    fc.assert(
      fc.property(anyOutcomes, fc.constantFrom(0, 1), (outcomes, yes) => {
        const heard = [0, 1, 2].map((n) => pair('me', `mine${n}`, 1, 899));
        const before = evidenceOf([...heard, ...outcomes], addDays(DAY, -170));
        const more = evidenceOf([...heard, ...outcomes, pair('me', 'new', yes)], addDays(DAY, -170));
        expect(more).toEqual(before);
      }),
    );
  });
});

const hash = ({ businessId, otherId }: KindsOutcome, seed: number): number =>
  [...`${businessId}${otherId}${seed}`].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973,
    seed,
  );

describe('what is told of it', () => {
  const belief = (businesses: number, together = 0.8) => ({
    evidence: { yes: 6, no: 1, businesses, otherBusinesses: 3, together, on: DAY },
    usual: 0.6,
    day: DAY,
  });

  it('is a round number of businesses, and only what speaks for the two kinds', () => {
    expect([3, 6, 8, 17, 2_000].map((n) => experienceOf(0.5, belief(n))?.businesses)).toEqual([
      5, 5, 10, 20, 1_000,
    ]);
    expect(experienceOf(0.5, belief(5))).toEqual({ lift: 1.3, businesses: 5, most: true });
    expect(experienceOf(0.5, belief(5, 0.5))?.most).toBe(false);
    const bad = { ...belief(5), evidence: { ...belief(5).evidence, yes: 0, no: 9 } };
    expect([experienceOf(0.5, bad), experienceOf(0.5, null), experienceOf(0, belief(5))]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('what usually comes true', () => {
  it('starts at three fifths and follows the place', () => {
    const tried = (yes: number, no: number, known: number) => ({
      known,
      evidence: { yes, no, businesses: 9, otherBusinesses: 9, together: 0.5, on: DAY },
    });
    expect(usualShare([], DAY)).toBe(0.6);
    expect(usualShare([tried(24, 36, 2 / 3)], DAY)).toBeCloseTo(0.6);
    expect(usualShare([tried(0, 60, 0.5)], DAY)).toBeCloseTo(12 / 50);
    expect(usualShare([tried(0, 1_000_000, 0.5)], DAY)).toBe(0.1);
  });
});

describe('how a business answers', () => {
  const asked = (...worths: number[]) =>
    answersOf(
      worths.map((worth, n) => ({ otherId: `b${n}`, worth, on: addDays(DAY, -n) })),
      DAY,
    );

  it('is assumed until three others have asked, and then learnt in steps and within bounds', () => {
    expect(learntAnswer(0.94, asked(0, 0), DAY)).toBe(0.94);
    expect(areEnough(asked(0, 0))).toBe(false);
    expect(learntAnswer(1, asked(0, 0, 0), DAY)).toBe(0.8);
    expect(learntAnswer(1, asked(0.7, 0.7, 0.7), DAY)).toBe(0.85);
    expect(learntAnswer(0.94, asked(1, 1, 1, 1, 1, 1), DAY)).toBe(1);
    expect(learntAnswer(1, asked(1, 1, 1), DAY)).toBe(1);
    expect(learntAnswer(1, null, DAY)).toBe(1);
  });

  it('comes back to what is assumed when nobody asks any more', () => {
    const silent = asked(0, 0, 0);
    const later = [0, 1, 3, 8].map((years) => learntAnswer(1, silent, addDays(DAY, 365 * years)));
    expect(later).toEqual([0.8, 0.8, 0.9, 1]);
  });
});
