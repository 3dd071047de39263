import type { BusinessSheet } from './sheet.js';

/** Opens at one hour and closes at another on the given weekdays (1 is Monday). */
const open = (weekdays: readonly number[], opens: string, closes: string) =>
  weekdays.map((weekday) => ({ weekday, opens, closes }));

/** The businesses a visitor meets first, written by hand to the last number. */
export const flagships: readonly BusinessSheet[] = [
  {
    name: "Rosa's Flowers",
    category: 'florist',
    at: 'Market Square',
    number: 4,
    owner: 'Rosa Delgado',
    story:
      'Flowers from eleven growers in the valley, tied by hand on the square since 2008. Half of what we do is weddings, booked the winter before; the other half is birthdays, apologies and Fridays.',
    sells: [
      'Wedding flowers £££: Bouquets, buttonholes and everything on the tables, after an hour with a pot of tea.',
      'Hand-tied bouquets ££: Whatever came in this morning.',
      'Funeral flowers ££: Made the same day, and delivered with care.',
      'Friday bunch £: A small bunch for the weekend, every week or when you remember.',
    ],
    channels: [
      { kind: 'counter_card', name: 'Card by the till', reach: 1300 },
      { kind: 'newsletter', name: 'Monday letter', reach: 1400, counted: true },
      { kind: 'window', name: 'Window on Market Square', reach: 3200 },
      { kind: 'staff_word', name: 'Wedding consultations', reach: 9, counted: true },
      { kind: 'packaging', name: 'Tag on every bouquet', reach: 780 },
    ],
    audience: [
      ['engaged-couples', 0.45],
      ['couples', 0.25],
      ['neighbourhood-locals', 0.2],
      ['event-hosts', 0.1],
    ],
    goals: ['new_customers', 'community'],
    hours: [...open([2, 3, 4, 5], '08:30', '18:00'), ...open([6], '08:00', '16:00')],
    attention: 5,
  },
  {
    name: 'Kestrel Photography',
    category: 'photographer',
    at: 'Mill Lane',
    number: 196,
    owner: 'Tom Kestrel',
    story:
      'Wedding photographs that look like the day felt. Couples book about nine months ahead, and by then most have not yet found anyone for the flowers, the cake or the music.',
    sells: [
      'Wedding day £££: From the first hairpin to the last dance, with an album bound on Cloth Street.',
      'Engagement walk ££: An hour along the brook, so that the camera is an old friend by the wedding.',
      'Portraits ££: In the studio above the old mill office.',
    ],
    travels: 60,
    channels: [
      { kind: 'newsletter', name: 'Booking e-mail', reach: 30, counted: true },
      { kind: 'social', name: 'Photographs of the week', reach: 2600 },
      { kind: 'window', name: 'Studio window on Mill Lane', reach: 700 },
      { kind: 'staff_word', name: 'First meeting with each couple', reach: 8, counted: true },
    ],
    audience: [
      ['engaged-couples', 0.7],
      ['event-hosts', 0.15],
      ['families-with-young-children', 0.15],
    ],
    goals: ['new_customers', 'fill_quiet_times'],
    hours: open([2, 3, 4, 5], '10:00', '17:00'),
    attention: 6,
  },
  {
    name: 'Crumb & Sons',
    category: 'cake-maker',
    also: ['bakery'],
    at: 'Market Square',
    number: 48,
    story:
      'Celebration cakes from a father and two sons who disagree about buttercream. Birthdays all week, tiers on Saturdays, and a slice at the counter for anyone waiting.',
    sells: [
      'Celebration cakes ££: Ordered by Wednesday for the weekend.',
      'Wedding cakes £££: Three tastings, then silence until the day.',
      'Slice and coffee £: At the counter.',
    ],
    channels: [
      { kind: 'counter_card', name: 'Card on the counter', reach: 1100 },
      { kind: 'packaging', name: 'Cake box lid', reach: 260 },
      { kind: 'window', name: 'Window on Market Square', reach: 3000 },
    ],
    audience: [
      ['families-with-young-children', 0.4],
      ['event-hosts', 0.3],
      ['engaged-couples', 0.3],
    ],
    hours: [...open([2, 3, 4, 5], '08:00', '17:30'), ...open([6], '07:30', '15:00')],
  },
  {
    name: 'Priory Chapel Weddings',
    category: 'wedding-venue',
    at: 'Abbey Green',
    owner: 'Winnie Prior',
    story:
      'A chapel with no roof problems and no religion in particular, on the corner of Abbey Green. Eighty people, candle light, and the green for photographs until the bell.',
    sells: [
      'A wedding in the chapel £££: Fridays and Saturdays, May to September; any day in winter.',
      'Naming day ££: For forty people and one small one.',
      'Concert hire ££: The echo is four seconds.',
    ],
    channels: [
      { kind: 'newsletter', name: 'Guide sent to each couple', reach: 45, counted: true },
      { kind: 'event', name: 'Open chapel Sundays', reach: 240 },
      { kind: 'website', name: 'Page of people we like', reach: 900 },
    ],
    goals: ['fill_quiet_times', 'community'],
    rhythm: 'office',
    attention: 3,
  },
];
