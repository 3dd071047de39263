import fc from 'fast-check';
import { isQuiet } from './quiet-hours.js';

const at = (timeZone: string, from: number, until: number) => (moment: string) =>
  isQuiet({ timeZone, quiet: { from, until } }, new Date(moment));

describe('isQuiet', () => {
  it('goes by the clock of the person, over midnight and over the change of the clocks', () => {
    const berlin = at('Europe/Berlin', 20, 8);
    expect(berlin('2026-11-23T18:59:00Z')).toBe(false);
    expect(berlin('2026-11-23T19:00:00Z')).toBe(true);
    expect(berlin('2026-11-24T06:59:00Z')).toBe(true);
    expect(berlin('2026-11-24T07:00:00Z')).toBe(false);
    expect(berlin('2026-07-01T06:00:00Z')).toBe(false);
    expect(at('Australia/Melbourne', 20, 8)('2026-11-23T22:00:00Z')).toBe(false);
  });

  it('can lie within a day, and can be none', () => {
    const nap = at('UTC', 12, 14);
    expect([nap('2026-11-23T11:59:00Z'), nap('2026-11-23T13:00:00Z'), nap('2026-11-23T14:00:00Z')]).toEqual([
      false,
      true,
      false,
    ]);
    expect(at('UTC', 8, 8)('2026-11-23T08:00:00Z')).toBe(false);
  });

  it('is quiet for as many hours as were asked for', () => {
    fc.assert(
      fc.property(fc.nat({ max: 23 }), fc.nat({ max: 23 }), (from, until) => {
        const quiet = at('UTC', from, until);
        const hours = Array.from(
          { length: 24 },
          (_, hour) => `2026-11-23T${String(hour).padStart(2, '0')}:30:00Z`,
        );
        expect(hours.filter(quiet)).toHaveLength((until - from + 24) % 24);
      }),
    );
  });
});
