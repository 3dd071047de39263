import fc from 'fast-check';
import { taxonomy } from '#libs/directory';
import { buildMatchProfile } from '../../../../test/support/builders/match-profile.js';
import { CategoryPairs } from './category-pair.js';
import { judgeMatch, type JudgedMatch } from './judge-match.js';
import { novelty, preferNew } from './novelty.js';

const day = '2026-11-24';
const NOBODY: ReadonlySet<string> = new Set();

function match(part: Parameters<typeof buildMatchProfile>[0] = {}): JudgedMatch {
  const them = buildMatchProfile({ categoryKey: 'photographer', ...part });
  const judged = judgeMatch(buildMatchProfile(), them, new CategoryPairs());
  if (!judged) throw new Error('A florist and a photographer go together.');
  return judged;
}

describe('novelty', () => {
  it('changes nothing where nothing is known of partners and joining', () => {
    expect(novelty(match(), { knownKinds: NOBODY, day })).toBe(1);
    expect(novelty(match(), { knownKinds: new Set(['caterer']), day })).toBe(1);
  });

  it('thinks a little less of a kind one works with already, and a little more of who has just joined', () => {
    const known = new Set(['photographer']);
    expect(novelty(match(), { knownKinds: known, day })).toBe(0.93);
    const joined = (iso: string) => novelty(match({ joinedAt: new Date(iso) }), { knownKinds: NOBODY, day });
    expect(joined('2026-11-23T10:00:00Z')).toBe(1.04);
    expect(joined('2026-10-25T10:00:00Z')).toBe(1.04);
    expect(joined('2026-10-24T23:59:00Z')).toBe(1);
    expect(joined('2020-01-01T10:00:00Z')).toBe(1);
  });

  it('stays within its bounds, and leaves the worths to both sides and the order of equals alone', () => {
    const kinds = taxonomy.all().map(({ key }) => key);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...kinds)),
        fc.option(fc.date({ min: new Date('2000-01-01'), max: new Date('2026-11-24'), noInvalidDate: true })),
        (known, joinedAt) => {
          const before = match({ joinedAt });
          const [after] = preferNew([before], { knownKinds: new Set(known), day });
          expect(after).toEqual({ ...before, score: after?.score });
          expect((after?.score ?? 0) / before.score).toBeGreaterThanOrEqual(0.93 - 1e-9);
          expect((after?.score ?? 0) / before.score).toBeLessThanOrEqual(1.04 + 1e-9);
        },
      ),
    );
  });
});
