import type { ReasonFact, WeighedReason } from './reason.js';
import { tellingReasons } from './telling.js';

const weighed = (fact: ReasonFact, weight: number): WeighedReason => ({ ...fact, weight, withCustom: false });
const wedding = weighed(
  {
    kind: 'moment',
    moment: 'getting-married',
    yourNeed: 'coffee',
    theirNeed: 'event-planning',
    first: null,
  },
  0.4,
);
const custom = weighed({ kind: 'custom' }, 0.3);
const reach = weighed(
  { kind: 'reach', channel: 'newsletter', monthlyReach: 900, isEstimate: false, ways: 2 },
  0.15,
);
const near = weighed({ kind: 'near', distanceMetres: 90, footfall: false }, 0.1);
const all = [wedding, custom, reach, near];
const kinds = (told: readonly WeighedReason[]) => told.map(({ kind }) => kind);

describe('which reasons are told', () => {
  it('is what carries the match, what is usual only where there is little else', () => {
    expect(kinds(tellingReasons(all, () => true))).toEqual(['moment', 'reach', 'near']);
    expect(kinds(tellingReasons(all, ({ kind }) => kind !== 'reach'))).toEqual(['moment', 'near']);
    expect(kinds(tellingReasons(all, ({ kind }) => kind === 'near' || kind === 'custom'))).toEqual([
      'near',
      'custom',
    ]);
  });

  it('joins what counts only together with what is usual, and tells that once', () => {
    const told = tellingReasons(
      all,
      ({ kind, withCustom }) => withCustom || kind === 'custom' || kind === 'near',
    );
    expect(kinds(told)).toEqual(['moment', 'near']);
    expect(told[0]).toEqual({ ...wedding, weight: wedding.weight + custom.weight, withCustom: true });
    expect(told[1]).toEqual(near);
  });

  it('joins nothing with what is usual that does not explain it, and nothing that carries alone', () => {
    expect(tellingReasons(all, ({ withCustom, kind }) => withCustom || kind === 'moment')).toEqual([wedding]);
    expect(tellingReasons([reach, custom], ({ withCustom }) => withCustom)).toEqual([reach]);
  });

  it('is the weightiest where nothing carries the match, and nothing where there is nothing', () => {
    expect(tellingReasons(all, () => false)).toEqual([wedding]);
    expect(tellingReasons([], () => true)).toEqual([]);
  });
});
