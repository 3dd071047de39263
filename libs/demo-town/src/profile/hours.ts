import type { Category, OpeningHours } from '#libs/directory';
import type { BusinessSheet, Rhythm } from '../businesses/sheet.js';
import type { Random } from '../random.js';

type Span = readonly [weekdays: readonly number[], opens: string, closes: string];

/** Ways to open, several of each so that the street does not lift its shutters all at once. */
const RHYTHMS: Record<Rhythm, readonly (readonly Span[])[]> = {
  shop: [
    [[[1, 2, 3, 4, 5, 6], '09:30', '17:30']],
    [
      [[2, 3, 4, 5], '10:00', '18:00'],
      [[6], '09:00', '17:00'],
    ],
    [
      [[1, 2, 3, 4, 5], '09:00', '17:30'],
      [[6], '09:30', '16:00'],
    ],
    [
      [[3, 4, 5, 6], '10:00', '17:30'],
      [[7], '11:00', '16:00'],
    ],
  ],
  early: [
    [
      [[1, 2, 3, 4, 5], '06:30', '15:00'],
      [[6], '07:00', '14:00'],
    ],
    [
      [[2, 3, 4, 5], '07:00', '16:00'],
      [[6, 7], '08:00', '14:00'],
    ],
    [[[1, 2, 3, 4, 5, 6], '07:00', '17:00']],
  ],
  late: [
    [
      [[2, 3, 4], '17:00', '22:30'],
      [[5, 6], '16:00', '23:30'],
    ],
    [
      [[3, 4, 7], '16:00', '22:00'],
      [[5, 6], '12:00', '23:30'],
    ],
    [[[1, 2, 3, 4, 5, 6], '15:30', '22:30']],
  ],
  kitchen: [
    [
      [[3, 4, 5, 6], '12:00', '14:30'],
      [[3, 4, 5, 6], '18:00', '22:00'],
      [[7], '12:00', '15:30'],
    ],
    [
      [[2, 3, 4, 5, 6], '12:00', '14:00'],
      [[2, 3, 4, 5, 6], '18:00', '22:30'],
    ],
  ],
  office: [
    [[[1, 2, 3, 4, 5], '09:00', '17:00']],
    [
      [[1, 2, 3, 4], '08:30', '17:30'],
      [[5], '08:30', '14:00'],
    ],
  ],
  salon: [
    [
      [[2, 3], '09:00', '18:00'],
      [[4, 5], '10:00', '20:00'],
      [[6], '08:30', '16:00'],
    ],
    [
      [[2, 3, 4, 5], '09:30', '18:30'],
      [[6], '09:00', '17:00'],
    ],
  ],
  weekend: [
    [
      [[4, 5], '11:00', '18:00'],
      [[6, 7], '10:00', '18:00'],
    ],
    [
      [[5], '12:00', '19:00'],
      [[6, 7], '09:30', '17:30'],
    ],
  ],
  yard: [
    [[[1, 2, 3, 4, 5], '07:30', '16:30']],
    [
      [[1, 2, 3, 4, 5], '08:00', '17:00'],
      [[6], '08:00', '12:00'],
    ],
  ],
  daily: [
    [[[1, 2, 3, 4, 5, 6, 7], '07:00', '21:00']],
    [
      [[1, 2, 3, 4, 5], '06:30', '21:00'],
      [[6, 7], '08:00', '18:00'],
    ],
  ],
};

/** Opening hours as written, or after a rhythm that suits the category. */
export function hoursOf(sheet: BusinessSheet, category: Category, random: Random): OpeningHours[] {
  if (sheet.hours) return [...sheet.hours];
  return random
    .pick(RHYTHMS[sheet.rhythm ?? usual(category)])
    .flatMap(([weekdays, opens, closes]) => weekdays.map((weekday) => ({ weekday, opens, closes })))
    .sort((a, b) => a.weekday - b.weekday || a.opens.localeCompare(b.opens));
}

function usual({ visit, sellsTo }: Category): Rhythm {
  if (visit.mode === 'project' || !sellsTo.includes('consumers')) return 'office';
  return visit.mode === 'appointment' ? 'salon' : 'shop';
}
