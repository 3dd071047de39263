import fc from 'fast-check';
import { dayIn, startOfDay } from '#libs/common';
import { snoozeChoices } from './snooze-choices.js';

const spans = (now: string, expires: string, timeZone = 'Europe/Berlin') =>
  snoozeChoices({ expiresAt: new Date(expires) }, timeZone, new Date(now)).map(
    ({ span, until }) => `${span} ${until}`,
  );

describe('the days a proposal may be put off until', () => {
  it('are tomorrow, in three days and the coming Monday', () => {
    const wednesday = '2026-05-06T10:00:00Z';
    expect(spans(wednesday, '2026-06-01T10:00:00Z')).toEqual([
      'tomorrow 2026-05-07',
      'three_days 2026-05-09',
      'next_week 2026-05-11',
    ]);
  });

  it('name a day once, in order, whatever the weekday', () => {
    expect(spans('2026-05-08T10:00:00Z', '2026-06-01T10:00:00Z')).toEqual([
      'tomorrow 2026-05-09',
      'three_days 2026-05-11',
    ]);
    expect(spans('2026-05-09T10:00:00Z', '2026-06-01T10:00:00Z')).toEqual([
      'tomorrow 2026-05-10',
      'next_week 2026-05-11',
      'three_days 2026-05-12',
    ]);
  });

  it('end where the proposal does, at the place of those who are asked', () => {
    expect(spans('2026-05-06T10:00:00Z', '2026-05-08T22:00:00Z')).toEqual(['tomorrow 2026-05-07']);
    expect(spans('2026-05-06T10:00:00Z', '2026-05-08T22:00:01Z')).toEqual([
      'tomorrow 2026-05-07',
      'three_days 2026-05-09',
    ]);
    expect(spans('2026-05-06T10:00:00Z', '2026-05-06T12:00:00Z')).toEqual([]);
  });

  it('are always after today, before the end and in order', () => {
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland');
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 21 * 24 }), zone, (now, hours, timeZone) => {
        const expiresAt = new Date(now.getTime() + hours * 3_600_000);
        const days = snoozeChoices({ expiresAt }, timeZone, now).map(({ until }) => until);
        expect(days).toEqual([...new Set(days)].sort());
        for (const day of days) {
          expect(day > dayIn(timeZone, now)).toBe(true);
          expect(startOfDay(timeZone, day) < expiresAt).toBe(true);
        }
      }),
    );
  });
});
