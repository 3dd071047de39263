import { marksOf } from './term-marks.js';
import type { SheetPromise, SheetTerms } from './terms-sheet.js';

const promise = (key: string, part: Partial<SheetPromise> = {}): SheetPromise => ({
  key,
  by: 'SENDER',
  what: 'A card by the till',
  channel: null,
  from: '2026-05-01',
  until: '2026-06-01',
  quantity: null,
  ...part,
});
const terms = (part: Partial<SheetTerms> = {}): SheetTerms => ({
  title: 'Cards',
  note: null,
  theyGet: 'A card',
  youGet: 'A card',
  startsOn: '2026-05-01',
  endsOn: '2026-06-01',
  exitNoticeDays: 7,
  exclusivity: null,
  promises: [promise('a'), promise('b')],
  ...part,
});

describe('the marks of two sheets', () => {
  it('are none when both say the same, in whatever order', () => {
    const turned = terms({ promises: [promise('b'), promise('a')] });
    expect(marksOf(terms(), turned, 'removed')).toEqual({ terms: new Set(), promises: new Map() });
  });

  it('name what reads differently, and what only one of the two has', () => {
    const before = terms();
    const after = terms({
      endsOn: '2026-07-01',
      note: 'See you',
      exclusivity: { binds: 'BOTH', categoryKey: 'florist', category: null },
      promises: [promise('b', { quantity: 3 }), promise('c')],
    });
    const changed = new Set(['endsOn', 'note', 'exclusivity']);
    expect(marksOf(before, after, 'removed')).toEqual({
      terms: changed,
      promises: new Map([
        ['a', 'removed'],
        ['b', 'changed'],
      ]),
    });
    expect(marksOf(after, before, 'added')).toEqual({
      terms: changed,
      promises: new Map([
        ['b', 'changed'],
        ['c', 'added'],
      ]),
    });
  });
});
