import type { PastEntry } from './past.js';

const rosaAndKettle = ["Rosa's Flowers", 'Kettle & Kin'] as const;
const kestrelAndHalcyon = ['Kestrel Photography', 'Halcyon Hair'] as const;
const crustAndDoorstep = ['Crust & Company', 'Doorstep & Rye'] as const;
const dogAndPip = ['Upward Dog', 'Pip & Pulp'] as const;

/** What partners brought each other, the oldest first within a partnership. */
export const ledger: readonly PastEntry[] = [
  {
    between: rosaAndKettle,
    by: 0,
    daysAgo: 16.4,
    kind: 'reach',
    count: [119, 242, 504],
    note: 'One paragraph about Kettle & Kin in the Monday letter',
  },
  {
    between: rosaAndKettle,
    by: 1,
    daysAgo: 13.2,
    kind: 'referrals',
    count: 3,
    note: 'The hen party from the corner table',
    answer: 'confirmation',
  },
  { between: rosaAndKettle, by: 1, daysAgo: 9.6, kind: 'redemptions', count: 4 },
  {
    between: rosaAndKettle,
    by: 0,
    daysAgo: 8.3,
    kind: 'referrals',
    count: 2,
    note: 'A couple who wanted to sit down with their list',
    answer: 'confirmation',
  },
  {
    between: rosaAndKettle,
    by: 1,
    daysAgo: 4.7,
    kind: 'reach',
    count: [31, 83, 190],
    note: "Rosa's card on the corner table",
  },
  {
    between: rosaAndKettle,
    by: 1,
    daysAgo: 1.4,
    kind: 'referrals',
    count: 2,
    note: 'Two sisters, flowers for a christening',
  },
  {
    between: kestrelAndHalcyon,
    by: 0,
    daysAgo: 20.3,
    kind: 'referrals',
    count: 5,
    note: 'Brides from the November bookings',
    answer: 'confirmation',
  },
  {
    between: kestrelAndHalcyon,
    by: 1,
    daysAgo: 12.5,
    kind: 'reach',
    count: [40, 96, 210],
    note: 'A Kestrel album in the waiting area',
  },
  {
    between: kestrelAndHalcyon,
    by: 1,
    daysAgo: 6.2,
    kind: 'referrals',
    count: 2,
    answer: 'dispute',
  },
  {
    between: crustAndDoorstep,
    by: 1,
    daysAgo: 30.1,
    kind: 'reach',
    count: [210, 540, 1_280],
    note: 'The baker named on the board',
  },
  { between: crustAndDoorstep, by: 1, daysAgo: 11.8, kind: 'redemptions', count: 9 },
  { between: crustAndDoorstep, by: 0, daysAgo: 7.4, kind: 'referrals', count: 6, answer: 'confirmation' },
  {
    between: dogAndPip,
    by: 0,
    daysAgo: 9.2,
    kind: 'referrals',
    count: 14,
    note: 'After the Saturday classes',
    answer: 'confirmation',
  },
  { between: dogAndPip, by: 1, daysAgo: 5.5, kind: 'referrals', count: 3, answer: 'confirmation' },
];
