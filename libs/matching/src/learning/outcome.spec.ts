import fc from 'fast-check';
import { DISMISS_REASONS } from '../match-mark.entity.js';
import { outcomeOf, type PairFacts } from './outcome.js';

type History = NonNullable<PairFacts['history']>;
const history = (part: Partial<History> = {}): History => ({
  oneAsked: null,
  otherAsked: null,
  becamePartners: false,
  oneKept: 0,
  oneMissed: 0,
  otherKept: 0,
  otherMissed: 0,
  redeemed: false,
  lastOn: '2026-10-01',
  ...part,
});
const facts = (
  part: Partial<History> | null,
  ...dismissals: PairFacts['dismissals'][number][]
): PairFacts => ({
  history: part && history(part),
  dismissals,
});
const put = (reason: (typeof DISMISS_REASONS)[number], on = '2026-10-02') => ({ reason, on });

const ends = fc.constantFrom('accepted' as const, 'answered' as const, 'unanswered' as const, null);
const few = fc.nat({ max: 5 });
const anyFacts: fc.Arbitrary<PairFacts> = fc.record({
  history: fc.option(
    fc.record({
      oneAsked: ends,
      otherAsked: ends,
      becamePartners: fc.boolean(),
      oneKept: few,
      oneMissed: few,
      otherKept: few,
      otherMissed: few,
      redeemed: fc.boolean(),
      lastOn: fc.constantFrom('2026-09-01', '2026-10-01'),
    }),
  ),
  dismissals: fc.array(
    fc.record({ reason: fc.constantFrom(...DISMISS_REASONS), on: fc.constant('2026-09-15') }),
    {
      maxLength: 2,
    },
  ),
});

describe('what two businesses teach', () => {
  it('is what they came to at the farthest', () => {
    const of = (one: PairFacts) => {
      const outcome = outcomeOf(one);
      return outcome && [outcome.yes, outcome.no];
    };
    expect(of(facts({ oneAsked: 'accepted', becamePartners: true }))).toEqual([1, 0]);
    expect(of(facts({ becamePartners: true, oneKept: 1, otherMissed: 1 }))).toEqual([0.625, 0.375]);
    expect(of(facts({ becamePartners: true, oneMissed: 2 }))).toEqual([0.25, 0.75]);
    expect(of(facts({ becamePartners: true, oneMissed: 2, redeemed: true }))).toEqual([1, 0]);
    expect(of(facts({ oneAsked: 'answered', otherAsked: 'unanswered' }))).toEqual([0, 1]);
    expect(of(facts({ otherAsked: 'unanswered' }))).toEqual([0, 0.25]);
    expect(of(facts({ otherAsked: 'unanswered' }, put('not_a_fit')))).toEqual([0, 0.5]);
    expect(of(facts(null, put('too_similar')))).toEqual([0, 0.5]);
    expect(of(facts(null, put('already_work_together'), put('not_a_fit')))).toEqual([0.5, 0]);
    expect(of(facts({ becamePartners: true }, put('not_a_fit')))).toEqual([1, 0]);
  });

  it('is nothing where somebody is only too far away, or gave no reason that speaks of kinds', () => {
    expect(outcomeOf(facts(null, put('too_far'), put('other')))).toBeNull();
    expect(outcomeOf(facts(null))).toBeNull();
    expect(outcomeOf(facts({ oneAsked: 'unanswered' }, put('too_far')))).toEqual(
      outcomeOf(facts({ oneAsked: 'unanswered' })),
    );
  });

  it('says what it was worth to have asked, of whoever was asked, and never of who dismissed', () => {
    const asking = (one: PairFacts) => {
      const outcome = outcomeOf(one);
      return outcome && [outcome.askingOne, outcome.askingOther];
    };
    expect(asking(facts({ oneAsked: 'unanswered' }))).toEqual([null, 0]);
    expect(asking(facts({ oneAsked: 'answered', otherAsked: 'unanswered' }))).toEqual([0, 0.7]);
    expect(asking(facts({ oneAsked: 'accepted', becamePartners: true }))).toEqual([1, 1]);
    const [one, other] = asking(facts({ becamePartners: true, oneKept: 3, otherKept: 1, otherMissed: 3 }))!;
    expect(one).toBe(1);
    expect(other).toBeCloseTo(0.55);
    expect(asking(facts(null, put('not_a_fit')))).toEqual([null, null]);
  });

  it('is dated by the last thing that counted', () => {
    expect(outcomeOf(facts({ oneAsked: 'answered' }, put('not_a_fit')))?.on).toBe('2026-10-02');
    expect(outcomeOf(facts({ oneAsked: 'answered' }, put('too_far')))?.on).toBe('2026-10-01');
  });

  it('weighs 1 at most, does not depend on who is called the one, nor on the order of dismissals', () => {
    fc.assert(
      fc.property(anyFacts, (one) => {
        const outcome = outcomeOf(one);
        const h = one.history;
        const turned = h && {
          ...h,
          ...{ oneAsked: h.otherAsked, otherAsked: h.oneAsked },
          ...{ oneKept: h.otherKept, otherKept: h.oneKept },
          ...{ oneMissed: h.otherMissed, otherMissed: h.oneMissed },
        };
        const other = outcomeOf({ history: turned, dismissals: [...one.dismissals].reverse() });
        expect(other && { ...other, askingOne: other.askingOther, askingOther: other.askingOne }).toEqual(
          outcome,
        );
        if (!outcome) return;
        for (const value of [outcome.yes, outcome.no, outcome.yes + outcome.no]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
