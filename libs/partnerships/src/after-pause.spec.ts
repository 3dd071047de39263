import fc from 'fast-check';
import { addDays } from '#libs/common';
import { untilAfterPause } from './after-pause.js';

const START = '2026-05-01';
const day = fc.integer({ min: 0, max: 120 }).map((days) => addDays(START, days));

describe('untilAfterPause', () => {
  const cards = { from: '2026-05-01', until: '2026-05-20' };
  it.each([
    ['a week in the middle', '2026-05-08', '2026-05-14', '2026-06-30', '2026-05-27'],
    ['over its end', '2026-05-15', '2026-06-15', '2026-06-30', '2026-05-26'],
    ['after it', '2026-05-21', '2026-06-15', '2026-06-30', '2026-05-20'],
    ['less than a day', '2026-05-10', '2026-05-09', '2026-06-30', '2026-05-20'],
    ['up to the last day', '2026-05-08', '2026-05-14', '2026-05-22', '2026-05-22'],
  ])('%s', (_, first, last, finalDay, until) => {
    expect(untilAfterPause(cards, first, last, finalDay)).toBe(until);
  });

  it('never asks for anything sooner, and never past the last day', () => {
    fc.assert(
      fc.property(day, day, day, day, day, (from, until, first, last, finalDay) => {
        fc.pre(from <= until && until <= finalDay);
        const moved = untilAfterPause({ from, until }, first, last, finalDay);
        expect(moved >= until && moved <= finalDay).toBe(true);
      }),
    );
  });
});
