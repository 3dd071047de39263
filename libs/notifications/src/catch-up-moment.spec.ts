import fc from 'fast-check';
import { isQuiet } from '#libs/identity';
import { catchUpMoment, HEADS_UP_MINUTES } from './catch-up-moment.js';

const person = { timeZone: 'Europe/Berlin', quiet: { from: 20, until: 8 } };
const at = (text: string) => new Date(text);
const moment = (begins: string, now: string) => catchUpMoment(person, at(begins), at(now)).toISOString();

describe('catchUpMoment', () => {
  it('waits until it can no longer be taken back', () => {
    expect(moment('2026-12-10T13:00:00Z', '2026-12-08T13:00:00Z')).toBe('2026-12-08T13:02:00.000Z');
  });

  it('waits for the end of the quiet hours when that is early enough', () => {
    expect(moment('2026-12-09T09:00:00Z', '2026-12-08T21:00:00Z')).toBe('2026-12-09T07:00:00.000Z');
  });

  it('writes at once, also at night, when the person would hear of it too late', () => {
    expect(moment('2026-12-09T08:30:00Z', '2026-12-08T21:00:00Z')).toBe('2026-12-08T21:00:00.000Z');
    expect(moment('2026-12-08T14:00:00Z', '2026-12-08T13:00:00Z')).toBe('2026-12-08T13:00:00.000Z');
  });

  it('never comes later than in time, and only then disturbs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 1, max: 4_000 }), (start, ahead) => {
        const now = new Date(Date.parse('2026-03-28T00:00:00Z') + start * 60_000);
        const begins = new Date(now.getTime() + ahead * 60_000);
        const when = catchUpMoment(person, begins, now);
        const inTime = begins.getTime() - HEADS_UP_MINUTES * 60_000;
        expect(when.getTime() <= Math.max(inTime, now.getTime())).toBe(true);
        if (when > now) expect(isQuiet(person, when)).toBe(false);
      }),
    );
  });
});
