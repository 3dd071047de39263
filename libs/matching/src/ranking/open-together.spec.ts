import fc from 'fast-check';
import { taxonomy, type Category, type OpeningHours } from '#libs/directory';
import { hoursFit, openTogether } from './open-together.js';

const kind = (key: string): Category => {
  const category = taxonomy.byKey(key);
  if (!category) throw new Error(`There is no kind ${key}.`);
  return category;
};
const at = (openingHours: OpeningHours[]) => ({ openingHours });
const weekdays = (opens: string, closes: string) =>
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens, closes }));

const time = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  const [hours, minutes] = [Math.floor(quarter / 4), (quarter % 4) * 15].map((n) =>
    String(n).padStart(2, '0'),
  );
  return `${hours}:${minutes}`;
});
const stated = fc
  .array(
    fc
      .record({ weekday: fc.integer({ min: 1, max: 7 }), opens: time, closes: time })
      .filter(({ opens, closes }) => opens !== closes),
    { minLength: 1, maxLength: 10 },
  )
  .map(at);
const kinds = fc.constantFrom(...taxonomy.all());

describe('being open together', () => {
  it('is the part of the shorter week in which both are open', () => {
    expect(openTogether(at(weekdays('09:00', '17:00')), at(weekdays('09:00', '17:00')))).toBe(1);
    expect(openTogether(at(weekdays('09:00', '17:00')), at(weekdays('13:00', '15:00')))).toBe(1);
    expect(openTogether(at(weekdays('09:00', '17:00')), at(weekdays('15:00', '19:00')))).toBe(0.5);
    expect(openTogether(at(weekdays('06:00', '14:00')), at(weekdays('17:00', '23:00')))).toBe(0);
  });

  it('goes on after midnight, also from Sunday to Monday, and counts no hour twice', () => {
    const bar = at([{ weekday: 7, opens: '22:00', closes: '02:00' }]);
    expect(openTogether(bar, at([{ weekday: 1, opens: '00:00', closes: '02:00' }]))).toBe(1);
    expect(openTogether(bar, at([{ weekday: 1, opens: '02:00', closes: '04:00' }]))).toBe(0);
    expect(openTogether(bar, at([{ weekday: 7, opens: '21:00', closes: '24:00' }]))).toBeCloseTo(2 / 3);
    const twice = at([
      { weekday: 1, opens: '09:00', closes: '12:00' },
      { weekday: 1, opens: '10:00', closes: '13:00' },
    ]);
    expect(openTogether(twice, at([{ weekday: 1, opens: '10:00', closes: '18:00' }]))).toBe(0.75);
  });

  it('is unknown, and changes nothing, where one has not said when it is open', () => {
    fc.assert(
      fc.property(stated, kinds, kinds, (hours, a, b) => {
        expect(openTogether(hours, at([]))).toBeNull();
        expect(hoursFit([hours, a], [at([]), b])).toBe(1);
        expect(hoursFit([at([]), a], [hours, b])).toBe(1);
      }),
    );
  });

  it('moves a match within its bounds, the same whoever asks', () => {
    fc.assert(
      fc.property(stated, stated, kinds, kinds, (mine, theirs, a, b) => {
        const part = openTogether(mine, theirs);
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
        const fit = hoursFit([mine, a], [theirs, b]);
        expect(fit).toBeGreaterThanOrEqual(0.916 - 1e-9);
        expect(fit).toBeLessThanOrEqual(1.036 + 1e-9);
        expect(hoursFit([theirs, b], [mine, a])).toBeCloseTo(fit, 12);
      }),
    );
  });

  it('matters where people walk in, hardly by appointment, and never for projects', () => {
    const [early, late] = [at(weekdays('06:00', '12:00')), at(weekdays('18:00', '23:00'))];
    const fit = (a: string, b: string) => hoursFit([early, kind(a)], [late, kind(b)]);
    expect([kind('cafe').visit.mode, kind('ice-cream-shop').visit.mode]).toEqual(['impulse', 'impulse']);
    expect(kind('hair-salon').visit.mode).toBe('appointment');
    expect(kind('architect').visit.mode).toBe('project');
    expect(fit('cafe', 'ice-cream-shop')).toBeCloseTo(0.916, 9);
    expect(fit('hair-salon', 'nail-salon')).toBeGreaterThan(0.97);
    expect(fit('cafe', 'architect')).toBe(1);
  });
});
