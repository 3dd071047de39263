import fc from 'fast-check';
import { CHANNEL_KINDS } from '#libs/directory';
import { buildMatchProfile } from '../../../../test/support/builders/match-profile.js';
import { CategoryPairs } from './category-pair.js';
import { judgeMatch } from './judge-match.js';
import type { ChannelFact } from './profile.js';
import { reachBalance } from './reach-balance.js';
import { reachScale } from './side-reasons.js';

const channels = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...CHANNEL_KINDS),
      monthlyReach: fc.integer({ min: 0, max: 100_000 }),
      reachIsEstimate: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list: ChannelFact[]) => ({ channels: list }));
const newsletter = (monthlyReach: number) => ({
  channels: [{ kind: 'newsletter' as const, monthlyReach, reachIsEstimate: false }],
});

describe('reach balance', () => {
  it('takes from the side that gives much more than it gets, within its bounds, and never from the other', () => {
    fc.assert(
      fc.property(channels, channels, (own, other) => {
        const left = reachBalance(own, other);
        expect(left).toBeGreaterThanOrEqual(0.87);
        expect(left).toBeLessThanOrEqual(1);
        if (reachScale(own) <= reachScale(other)) expect(left).toBe(1);
        expect(Math.max(left, reachBalance(other, own))).toBe(1);
      }),
    );
  });

  it('changes nothing where one side has not told whom it reaches', () => {
    fc.assert(
      fc.property(channels, (told) => {
        expect(reachBalance(told, { channels: [] })).toBe(1);
        expect(reachBalance({ channels: [] }, told)).toBe(1);
      }),
    );
  });

  it('leaves what is about even as it is, and takes more the wilder it gets', () => {
    const left = [3_000, 1_100, 300, 100, 0].map((reach) =>
      reachBalance(newsletter(3_000), newsletter(reach)),
    );
    expect(left.slice(0, 2)).toEqual([1, 1]);
    expect(left.slice(1)).toEqual([...new Set(left)].sort((a, b) => b - a));
  });

  it('is seen by the big one only: the small one still gains from the people it is shown to', () => {
    const judged = (mine: number, theirs: number) => {
      const you = buildMatchProfile(newsletter(mine));
      const match = judgeMatch(
        you,
        buildMatchProfile({ categoryKey: 'caterer', ...newsletter(theirs) }),
        new CategoryPairs(),
      );
      if (!match) throw new Error('A florist and a caterer go together.');
      return match;
    };
    const [even, lopsided] = [judged(3_000, 3_000), judged(3_000, 30)];
    expect(lopsided.forThem).toBe(even.forThem);
    expect(lopsided.forYou / even.forYou).toBeLessThan(0.88);
    expect(judged(30, 3_000).forYou).toBeGreaterThan(judged(30, 30).forYou);
  });
});
