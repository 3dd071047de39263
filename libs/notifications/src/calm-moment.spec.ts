import fc from 'fast-check';
import { dayIn, hourIn } from '#libs/common';
import { USUAL_QUIET_HOURS } from '#libs/identity';
import { calmMoment } from './calm-moment.js';

const calm = (timeZone: string, now: Date) => calmMoment({ timeZone, quiet: USUAL_QUIET_HOURS }, now);

describe('calmMoment', () => {
  const at = (text: string) => new Date(text);

  it('is now by day, and eight in the morning by night', () => {
    expect(calm('Europe/Berlin', at('2026-11-23T12:00:00Z'))).toEqual(at('2026-11-23T12:00:00Z'));
    expect(calm('Europe/Berlin', at('2026-11-23T19:30:00Z'))).toEqual(at('2026-11-24T07:00:00Z'));
    expect(calm('Europe/Berlin', at('2026-11-23T03:00:00Z'))).toEqual(at('2026-11-23T07:00:00Z'));
    expect(calm('America/New_York', at('2026-11-24T04:00:00Z'))).toEqual(at('2026-11-24T13:00:00Z'));
  });

  it('never falls into quiet hours, and never makes anybody wait longer than a night', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo');
    const start = Date.parse('2026-01-01T00:00:00Z');
    fc.assert(
      fc.property(zones, fc.nat({ max: 365 * 24 * 60 }), (zone, minutes) => {
        const now = new Date(start + minutes * 60_000);
        const moment = calm(zone, now);
        expect(hourIn(zone, moment)).toBeGreaterThanOrEqual(8);
        expect(hourIn(zone, moment)).toBeLessThan(20);
        expect(moment.getTime() - now.getTime()).toBeGreaterThanOrEqual(0);
        expect(moment.getTime() - now.getTime()).toBeLessThanOrEqual(13 * 3_600_000);
        expect(dayIn(zone, moment) >= dayIn(zone, now)).toBe(true);
      }),
    );
  });
});
