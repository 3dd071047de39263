import { addDays, type Day, dayIn } from '#libs/common';

/** Where every day begins first. */
const FIRST_OF_ALL = 'Pacific/Kiritimati';

/** The first day that has begun nowhere yet: what is learnt now counts from there, so that no list moves while a day lasts. */
export const learntFrom = (now: Date): Day => addDays(dayIn(FIRST_OF_ALL, now), 1);
