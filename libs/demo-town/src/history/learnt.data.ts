import type { PastProposal } from './past.js';

/**
 * What the florists and the cafés of the town went through with each other before. With Rosa and Kettle & Kin they are enough
 * businesses of either kind for something to be learnt of the two (`docs/learning.md`).
 */
export const floristsAndCafes: readonly PastProposal[] = [
  {
    from: 'Wildstem',
    to: 'Waterwheel Tea Room',
    sent: 190,
    after: 2,
    end: 'accepted',
    title: 'What is out this week',
    theyGet: 'A jar for each of your nine tables every Friday, cut that morning.',
    youGet: 'A slate by the till that says what is in the jar and who grew it.',
    weeks: 12,
    promises: [
      ['sender', 'Nine jars every Friday', undefined, 12],
      ['recipient', 'The slate by the till', 'counter_card'],
    ],
  },
  {
    from: 'Lost Mitten Café',
    to: 'Stem & Signal',
    sent: 165,
    after: 4,
    end: 'accepted',
    title: 'Coffee for whoever is early',
    theyGet: 'A stamp card with your name on the back, given to everybody who waits for a train.',
    youGet: 'Our breakfast on the side of your kiosk that people see from the platform.',
    weeks: 8,
    promises: [
      ['sender', 'Two hundred stamp cards with the kiosk on the back', 'packaging', 200],
      ['recipient', 'The breakfast board on the side of the kiosk', 'window'],
    ],
  },
  {
    from: 'Wildstem',
    to: 'The Reading Lamp',
    sent: 140,
    after: 6,
    end: 'accepted',
    title: 'Wreaths and an hour to make them',
    theyGet: 'Twelve people at a table on two quiet Wednesday evenings, hungry after an hour.',
    youGet: 'The table, and a line in the window the week before.',
    weeks: 6,
    promises: [
      ['sender', 'Two evenings for twelve', 'event', 2],
      ['recipient', 'A line in the window the week before each', 'window', 2],
    ],
  },
  {
    from: 'Stem & Signal',
    to: 'Waterwheel Tea Room',
    sent: 100,
    end: 'expired',
    title: 'Tea for two and a bunch',
    theyGet: 'A voucher for a pot of tea on every bouquet to order.',
    youGet: 'A bunch at cost on your counter, to sell on.',
    weeks: 8,
    promises: [['sender', 'A voucher on every bouquet', 'packaging', 80]],
  },
];
