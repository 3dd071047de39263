import fc from 'fast-check';
import { buildMatchProfile } from '../../../../test/support/builders/match-profile.js';
import { CategoryPairs } from './category-pair.js';
import { diversify } from './diversify.js';
import { judgeMatch, type JudgedMatch } from './judge-match.js';
import { OUTSIDE_POSITION, stepOutside } from './step-outside.js';

const KINDS = [
  'photographer',
  'caterer',
  'bridal-shop',
  'dj',
  'hotel',
  'jewelry-store',
  'gift-shop',
  'cafe',
  'bakery',
];
const you = buildMatchProfile();
const pairs = new CategoryPairs();

const ordered = fc
  .array(fc.constantFrom(...KINDS), { maxLength: 60 })
  .map((kinds) =>
    kinds
      .flatMap((categoryKey) => judgeMatch(you, buildMatchProfile({ categoryKey }), pairs) ?? [])
      .sort((a, b) => b.score - a.score),
  );
const ids = (list: readonly JudgedMatch[]) => list.map(({ them }) => them.id);

describe('one step outside', () => {
  it('adds at most one, of a kind that is not among the first twenty, and leaves the order of the others', () => {
    fc.assert(
      fc.property(ordered, (all) => {
        const list = diversify(all);
        const { list: stepped, outsideId } = stepOutside(list, all, you.id, '2026-11-24');
        expect(ids(stepped).filter((id) => id !== outsideId)).toEqual(
          ids(list).filter((id) => id !== outsideId),
        );
        expect(stepped).toHaveLength(list.length);
        if (outsideId === null) return;
        expect(ids(stepped).indexOf(outsideId)).toBe(OUTSIDE_POSITION);
        const kind = stepped[OUTSIDE_POSITION]?.pair.theirs.key;
        expect(list.slice(0, 20).map(({ pair }) => pair.theirs.key)).not.toContain(kind);
      }),
    );
  });

  it('is the same all day, and finds one where there are more kinds than a page holds', () => {
    const all = Array.from({ length: 9 }, () => ['photographer', 'caterer', 'bridal-shop'])
      .flat()
      .concat('cafe')
      .flatMap((categoryKey) => judgeMatch(you, buildMatchProfile({ categoryKey }), pairs) ?? [])
      .sort((a, b) => b.score - a.score);
    const list = all.slice(0, 27);
    const cafe = all.find(({ pair }) => pair.theirs.key === 'cafe')?.them.id;
    expect(stepOutside(list, all, you.id, '2026-11-24').outsideId).toBe(cafe);
    expect(stepOutside(list, all, you.id, '2026-11-24')).toEqual(
      stepOutside(list, all, you.id, '2026-11-24'),
    );
    expect(stepOutside(list.slice(0, 7), all, you.id, '2026-11-24').outsideId).toBeNull();
  });
});
