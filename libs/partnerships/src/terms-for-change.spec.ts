import fc from 'fast-check';
import { addDays } from '#libs/common';
import { termsForChange } from './terms-for-change.js';
import type { Terms } from './terms.js';

const terms: Terms = {
  title: 'Cards',
  theyGet: 'Their card here',
  youGet: 'Our card there',
  startsOn: '2026-05-01',
  endsOn: '2026-05-31',
  exitNoticeDays: 7,
  note: 'Hello',
  exclusivity: { binds: 'sender', categoryKey: 'florist' },
  promises: [
    {
      key: 'a',
      by: 'sender',
      what: 'Card',
      channel: null,
      from: '2026-05-03',
      until: '2026-05-20',
      quantity: 1,
    },
  ],
};

describe('termsForChange', () => {
  it('starts from the terms in force, without the note', () => {
    expect(termsForChange(terms, 'amendment', true, '2026-05-10')).toEqual({ ...terms, note: null });
  });

  it('sees them from the side that proposes', () => {
    expect(termsForChange(terms, 'amendment', false, '2026-05-10')).toEqual({
      ...terms,
      note: null,
      theyGet: 'Our card there',
      youGet: 'Their card here',
      exclusivity: { binds: 'recipient', categoryKey: 'florist' },
      promises: [{ ...terms.promises[0], by: 'recipient' }],
    });
  });

  it('moves another season on to the day after the last, or to today', () => {
    const next = termsForChange(terms, 'renewal', true, '2026-05-10');
    expect([next.startsOn, next.endsOn]).toEqual(['2026-06-01', '2026-07-01']);
    expect(next.promises[0]).toMatchObject({ from: '2026-06-03', until: '2026-06-20' });
    expect(termsForChange(terms, 'renewal', true, '2026-08-01').startsOn).toBe('2026-08-01');
  });

  it('turned twice is as it was, and a season is as long as the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.boolean(), (days, sameSender) => {
        const today = addDays('2026-05-01', days);
        const twice = termsForChange(
          termsForChange(terms, 'amendment', false, today),
          'amendment',
          false,
          today,
        );
        expect(twice).toEqual({ ...terms, note: null });
        const next = termsForChange(terms, 'renewal', sameSender, today);
        expect(next.startsOn >= today && next.startsOn > terms.endsOn).toBe(true);
        expect(Date.parse(next.endsOn) - Date.parse(next.startsOn)).toBe(30 * 86_400_000);
        expect(next.promises.every(({ from, until }) => from >= next.startsOn && until <= next.endsOn)).toBe(
          true,
        );
      }),
    );
  });
});
