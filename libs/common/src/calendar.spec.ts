import fc from 'fast-check';
import { addDays, dayIn, hourIn, startOfDay } from './calendar.js';

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
