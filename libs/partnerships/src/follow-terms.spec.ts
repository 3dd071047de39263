import fc from 'fast-check';
import { addDays } from '#libs/common';
import { type AgreedLine, followTerms } from './follow-terms.js';
import { Promised, PROMISE_STATES } from './promise.entity.js';

const START = '2026-05-01';
const line = (part: Partial<AgreedLine> = {}): AgreedLine => ({
  key: 'cards',
  byBusinessId: 'florist',
  forBusinessId: 'photographer',
  what: 'Cards by the till',
  channel: 'counter_card',
  from: START,
  until: '2026-05-31',
  quantity: 20,
  position: 0,
  ...part,
});
const promise = (part: Partial<Promised> = {}): Promised =>
  Object.assign(new Promised(), { ...line(), id: 'p', state: 'open', sinceVersion: 1, ...part });

describe('followTerms', () => {
  it('lets an open promise follow its line', () => {
    const open = promise();
    const changed = line({ quantity: 40, until: '2026-06-30' });
    expect(followTerms([open], [changed], START)).toEqual({
      follow: [{ promise: open, line: changed }],
      add: [],
      drop: [],
    });
  });

  it('leaves what is settled', () => {
    const kept = promise({ state: 'kept' });
    expect(followTerms([kept], [line({ quantity: 40 })], START)).toEqual({ follow: [], add: [], drop: [] });
  });

  it('drops what is gone and adds what is new', () => {
    const open = promise();
    const other = line({ key: 'letter' });
    expect(followTerms([open], [other], START)).toEqual({ follow: [], add: [other], drop: [open] });
  });

  it('asks for the same again in another season, and still for what is owed from the last', () => {
    const open = promise();
    const next = line({ from: '2026-06-01', until: '2026-06-30' });
    expect(followTerms([open], [next], '2026-06-01')).toEqual({ follow: [], add: [next], drop: [] });
  });

  it('takes a line that the other side does now for another promise', () => {
    const open = promise();
    const theirs = line({ byBusinessId: 'photographer', forBusinessId: 'florist' });
    expect(followTerms([open], [theirs], START)).toEqual({ follow: [], add: [theirs], drop: [open] });
  });

  it('gives every line exactly one promise and touches nothing that is settled', () => {
    const keys = fc.constantFrom('a', 'b', 'c');
    const days = fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 }))
      .map(([from, length]) => ({ from: addDays(START, from), until: addDays(START, from + length) }));
    const side = fc.constantFrom('florist', 'photographer');
    const anyPromise = fc.record({
      key: keys,
      byBusinessId: side,
      state: fc.constantFrom(...PROMISE_STATES),
      sinceVersion: fc.integer({ min: 1, max: 4 }),
      days,
    });
    const promises = fc
      .uniqueArray(anyPromise, { maxLength: 8, selector: ({ key, sinceVersion }) => `${key}${sinceVersion}` })
      .map((rows) => rows.map(({ days, ...part }) => promise({ ...part, ...days })));
    const lines = fc
      .uniqueArray(fc.record({ key: keys, byBusinessId: side, days }), { selector: ({ key }) => key })
      .map((rows) => rows.map(({ days, ...part }) => line({ ...part, ...days })));
    fc.assert(
      fc.property(promises, lines, fc.integer({ min: 0, max: 60 }), (rows, agreed, offset) => {
        const { follow, add, drop } = followTerms(rows, agreed, addDays(START, offset));
        const touched = [...follow.map(({ promise }) => promise), ...drop];
        expect(touched.every(({ state }) => state === 'open')).toBe(true);
        expect(new Set(touched).size).toBe(touched.length);
        for (const one of agreed) {
          const followed = follow.filter(({ line }) => line === one).length;
          const added = add.filter((line) => line === one).length;
          const settled = rows.some(
            (row) => row.key === one.key && row.byBusinessId === one.byBusinessId && row.state !== 'open',
          );
          expect(followed + added).toBeLessThanOrEqual(1);
          if (!settled) expect(followed + added).toBe(1);
        }
      }),
    );
  });
});
