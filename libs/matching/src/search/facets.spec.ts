import fc from 'fast-check';
import { CHANNEL_KINDS, taxonomy } from '#libs/directory';
import { buildMatchProfile } from '../../../../test/support/builders/match-profile.js';
import { facetsOf, MOST_FACETS } from './facets.js';
import { meets, type NeighbourFilter } from './neighbour-search.js';

const KINDS = ['florist', 'photographer', 'caterer', 'bakery', 'hotel', 'gym', 'bookstore', 'park'];
const AUDIENCES = ['couples', 'commuters', 'foodies', 'engaged-couples'] as const;
const profile = fc
  .record({
    categoryKey: fc.constantFrom(...KINDS),
    segments: fc.subarray([...AUDIENCES]),
    kinds: fc.subarray([...CHANNEL_KINDS]),
  })
  .map(({ categoryKey, segments, kinds }) =>
    buildMatchProfile({
      categoryKey,
      audience: segments.map((segment) => ({ segment, share: 0.2 })),
      channels: kinds.map((kind) => ({ kind, monthlyReach: 100, reachIsEstimate: true })),
    }),
  );
const filter = fc.record<NeighbourFilter>({
  group: fc.constantFrom(null, 'events', 'gifts', 'eating'),
  category: fc.constantFrom(null, 'florist', 'hotel'),
  moment: fc.constantFrom(null, 'getting-married', 'date-night'),
  audience: fc.constantFrom(null, ...AUDIENCES),
  channel: fc.constantFrom(null, 'newsletter' as const, 'window' as const),
});

describe('facets', () => {
  it('tell exactly how many are left when one is chosen and the rest is kept', () => {
    fc.assert(
      fc.property(fc.array(profile, { maxLength: 25 }), filter, (found, chosen) => {
        const facets = facetsOf(found, chosen, 'en', true);
        const parts = [
          ['group', facets.groups],
          ['category', facets.categories],
          ['moment', facets.moments],
          ['audience', facets.audiences],
          ['channel', facets.channels],
        ] as const;
        for (const [part, list] of parts) {
          expect(list.length).toBeLessThanOrEqual(MOST_FACETS + 1);
          for (const { key, label, count } of list) {
            const left = found.filter((one) => meets(one, { ...chosen, [part]: key }));
            expect([part, key, count]).toEqual([part, key, left.length]);
            expect(label).not.toBe('');
          }
          const value = chosen[part];
          if (value != null) expect(list.map(({ key }) => String(key))).toContain(value);
        }
        expect(facets.counted).toBe(found.length);
      }),
      { numRuns: 60 },
    );
  });

  it('puts the most frequent first, in the words of the language', () => {
    const found = ['florist', 'hotel', 'hotel'].map((categoryKey) => buildMatchProfile({ categoryKey }));
    const { categories } = facetsOf(found, {}, 'de', true);
    expect(categories).toEqual([
      { key: 'hotel', label: taxonomy.byKey('hotel')?.german.name, count: 2 },
      { key: 'florist', label: taxonomy.byKey('florist')?.german.name, count: 1 },
    ]);
  });
});
