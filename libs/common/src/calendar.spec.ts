import fc from 'fast-check';
import { addDays, dayIn, hourIn, isTime, momentAt, startOfDay, timeIn } from './calendar.js';

const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia');

describe('startOfDay', () => {
  it('is the first moment of the day', () => {
    expect(startOfDay('Europe/Berlin', '2026-11-24').toISOString()).toBe('2026-11-23T23:00:00.000Z');
    expect(startOfDay('Europe/Berlin', '2026-07-24').toISOString()).toBe('2026-07-23T22:00:00.000Z');
    expect(startOfDay('Asia/Kathmandu', '2026-11-24').toISOString()).toBe('2026-11-23T18:15:00.000Z');
  });

  it('begins the day and ends the one before, also where the clocks change', () => {
    fc.assert(
      fc.property(zones, fc.nat({ max: 1_500 }), (zone, days) => {
        const day = addDays('2026-01-01', days);
        const start = startOfDay(zone, day);
        expect(dayIn(zone, start)).toBe(day);
        expect(dayIn(zone, new Date(start.getTime() - 60_000))).toBe(addDays(day, -1));
        expect(hourIn(zone, start)).toBe(0);
      }),
    );
  });
});

describe('momentAt', () => {
  const at = (day: string, time: string) => momentAt('Europe/Berlin', day, time)?.toISOString();

  it('is when the clocks of the place show it', () => {
    expect(at('2026-11-24', '14:00')).toBe('2026-11-24T13:00:00.000Z');
    expect(at('2026-07-24', '14:00')).toBe('2026-07-24T12:00:00.000Z');
  });

  it('is nothing where the clocks skip it, and the first of two where they go back', () => {
    expect(at('2026-03-29', '02:30')).toBeUndefined();
    expect(at('2026-03-29', '03:00')).toBe('2026-03-29T01:00:00.000Z');
    expect(at('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is read back as the same day and time, whatever the place and the season', () => {
    const minutes = fc.nat({ max: 24 * 60 - 1 });
    fc.assert(
      fc.property(zones, fc.nat({ max: 1_500 }), minutes, (zone, days, minute) => {
        const day = addDays('2026-01-01', days);
        const time = new Date(minute * 60_000).toISOString().slice(11, 16);
        expect(isTime(time)).toBe(true);
        const moment = momentAt(zone, day, time);
        if (moment === null) return;
        expect([dayIn(zone, moment), timeIn(zone, moment)]).toEqual([day, time]);
      }),
    );
  });
});

describe('isTime', () => {
  it.each(['24:00', '9:00', '12:60', '12:5', '', '12:00:00', ' 12:00'])('refuses %p', (text) => {
    expect(isTime(text)).toBe(false);
  });
});
