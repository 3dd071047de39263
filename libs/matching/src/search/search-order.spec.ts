import fc from 'fast-check';
import { byStanding, type Standing, valueOf } from './search-order.js';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const standing = fc.record<Standing>({
  value: fc.constantFrom(0, 0.25, 0.5, 1),
  metres: fc.constantFrom(0, 100, 5_000),
  id: fc.uuid(),
});

describe('the order of what was found', () => {
  it('grows with how well the words fit and with what the match is worth, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(part, part, part, part, (likeness, more, score, better) => {
        const value = valueOf(likeness, score);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(valueOf(Math.max(likeness, more), score)).toBeGreaterThanOrEqual(value);
        expect(valueOf(likeness, Math.max(score, better))).toBeGreaterThanOrEqual(value);
        expect(valueOf(null, score)).toBe(score);
      }),
    );
  });

  it('puts who has exactly this name before every match of another name, even a rival before the best partner', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.57, noNaN: true }), part, (other, score) => {
        expect(valueOf(1, 0)).toBeGreaterThan(valueOf(other, score));
      }),
    );
  });

  it('is total: pages of any size put together are the whole list, whatever order the rows came in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(standing, { selector: ({ id }) => id, maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        (rows, size) => {
          const whole = [...rows].sort(byStanding);
          expect([...rows].reverse().sort(byStanding)).toEqual(whole);
          const paged: Standing[] = [];
          for (let last: Standing | undefined; ; last = paged.at(-1)) {
            const from = last;
            const rest = [...rows].sort(byStanding).filter((row) => !from || byStanding(row, from) > 0);
            if (rest.length === 0) break;
            paged.push(...rest.slice(0, size));
          }
          expect(paged).toEqual(whole);
        },
      ),
    );
  });
});
