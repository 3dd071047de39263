import { suggestTime } from './suggest-time.js';

// 2026-12-03 is a Thursday.
const today = '2026-12-03';
const week = (opens: string, closes: string, weekdays = [1, 2, 3, 4, 5]) =>
  weekdays.map((weekday) => ({ weekday, opens, closes }));
const suggest = (hours: Parameters<typeof suggestTime>[2], lastDay = '2027-06-01') => {
  const { on, time } = suggestTime(today, lastDay, hours);
  return `${on} ${time}`;
};

describe('suggestTime', () => {
  it('begins with next Tuesday afternoon', () => {
    expect(suggest([[], []])).toBe('2026-12-08 14:00');
  });

  it('takes a time when both are open, and only what is known', () => {
    expect(suggest([week('09:00', '18:00'), week('10:00', '17:00')])).toBe('2026-12-08 14:00');
    expect(suggest([week('07:00', '13:00'), week('10:30', '20:00')])).toBe('2026-12-08 10:30');
    expect(suggest([[], week('07:00', '13:00')])).toBe('2026-12-08 08:00');
  });

  it('takes another day when one is closed on Tuesdays', () => {
    expect(suggest([week('09:00', '18:00'), week('09:00', '18:00', [1, 3, 6])])).toBe('2026-12-07 14:00');
    expect(suggest([week('09:00', '12:00', [6]), week('09:00', '12:00', [6])])).toBe('2026-12-05 09:00');
  });

  it('stays on Tuesday when they are never open together, and within the partnership', () => {
    expect(suggest([week('07:00', '11:00'), week('17:00', '23:00', [6])])).toBe('2026-12-08 14:00');
    expect(suggest([[], []], '2026-12-06')).toBe('2026-12-05 14:00');
    expect(suggest([[], []], '2026-12-04')).toBe('2026-12-04 14:00');
    expect(suggest([[], []], today)).toBe(`${today} 14:00`);
  });
});
