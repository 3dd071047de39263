import type { PastCatchUp } from './build-catch-up.js';

/** When partners meet next to talk about how it goes. */
export const catchUps: readonly PastCatchUp[] = [
  {
    between: ['Kettle & Kin', "Rosa's Flowers"],
    planned: 1.4,
    inDays: 6,
    time: '15:00',
    minutes: 30,
    note: 'What the Monday letter brought, and the corner table before Christmas.',
  },
];
