import fc from 'fast-check';
import { taxonomy } from '#libs/directory';
import { buildMatchProfile } from '../../../../test/support/builders/match-profile.js';
import { CategoryPairs } from './category-pair.js';
import { diversify, drawOrder, MOST_IN_A_ROW, MOST_OF_A_KIND } from './diversify.js';
import { judgeMatch, type JudgedMatch } from './judge-match.js';

const you = buildMatchProfile({ id: 'you' });
const partners = [
  'caterer',
  'photographer',
  'bridal-shop',
  'event-planner',
  'chocolate-shop',
  'restaurant',
  'hotel',
];

const lists = fc
  .array(
    fc.record({
      categoryKey: fc.constantFrom(...partners),
      latitude: fc.double({ min: -37.9, max: -37.7, noNaN: true }),
    }),
    { maxLength: 80 },
  )
  .map((parts) => {
    const pairs = new CategoryPairs();
    return parts.flatMap(
      (part, index) => judgeMatch(you, buildMatchProfile({ ...part, id: `b${index}` }), pairs) ?? [],
    );
  });

const kinds = (list: readonly JudgedMatch[]) => list.map(({ pair }) => pair.theirs.key);
const ids = (list: readonly JudgedMatch[]) => list.map(({ them }) => them.id);
const order = (list: readonly JudgedMatch[], day = '2026-11-23') => diversify(drawOrder(list, you.id, day));

describe('diversify', () => {
  it('loses nobody and adds nobody', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(ids(order(list)).sort()).toEqual(ids(list).sort());
      }),
    );
  });

  it('makes no wall of one category while there is another to show', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const shown = kinds(order(list));
        shown.forEach((kind, index) => {
          const wall =
            index >= MOST_IN_A_ROW && shown.slice(index - MOST_IN_A_ROW, index).every((key) => key === kind);
          if (wall) expect(new Set(shown.slice(index))).toEqual(new Set([kind]));
        });
        const page = shown.slice(0, 20);
        for (const kind of new Set(page)) {
          const others = new Set(partners.filter((key) => list.some(({ pair }) => pair.theirs.key === key)));
          const room = others.size * MOST_OF_A_KIND >= page.length;
          const enough = [...others].every(
            (key) => kinds(list).filter((one) => one === key).length >= MOST_OF_A_KIND,
          );
          if (room && enough)
            expect(page.filter((one) => one === kind).length).toBeLessThanOrEqual(MOST_OF_A_KIND);
        }
      }),
    );
  });

  it('gives the same order for the same inputs in any order they come in', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(ids(order([...list].reverse()))).toEqual(ids(order(list)));
      }),
    );
  });

  it('starts with the same ones whether few or all are wanted', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 30 }), (list, wanted) => {
        const ordered = drawOrder(list, you.id, '2026-11-23');
        expect(ids(diversify(ordered, wanted))).toEqual(ids(diversify(ordered)).slice(0, wanted));
      }),
    );
  });

  it('draws lots anew each day among equals, and only among equals', () => {
    const pairs = new CategoryPairs();
    const equals = Array.from({ length: 12 }, (_, index) =>
      judgeMatch(you, buildMatchProfile({ id: `b${index}`, categoryKey: 'caterer' }), pairs),
    ).filter((match) => match !== null);
    const best = judgeMatch(
      you,
      buildMatchProfile({
        id: 'best',
        categoryKey: 'caterer',
        channels: [{ kind: 'newsletter', monthlyReach: 9_000, reachIsEstimate: false }],
      }),
      pairs,
    );
    if (!best) throw new Error('A caterer is a match of a florist.');
    const days = ['2026-11-23', '2026-11-24', '2026-11-25'].map((day) =>
      ids(drawOrder([...equals, best], you.id, day)),
    );
    expect(new Set(days.map((list) => list.join())).size).toBe(3);
    expect(days.map(([first]) => first)).toEqual(['best', 'best', 'best']);
  });

  it('knows only categories that exist', () => {
    expect(partners.filter((key) => !taxonomy.byKey(key))).toEqual([]);
  });
});
