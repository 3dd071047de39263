import { addDays, type Day } from '#libs/common';
import type { Promised } from './promise.entity.js';

const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * The last day of an open promise after a pause: it is moved on by as many of its days as were paused, as if the days
 * had stood still, but never past the last day of the partnership.
 *
 * @param first first day of the pause
 * @param last last day of the pause, included; before `first` when it lasted less than a day
 */
export function untilAfterPause(
  { from, until }: Pick<Promised, 'from' | 'until'>,
  first: Day,
  last: Day,
  finalDay: Day,
): Day {
  const pausedFrom = from > first ? from : first;
  const pausedTo = until < last ? until : last;
  const days = Math.max(0, daysBetween(pausedFrom, pausedTo) + 1);
  const moved = addDays(until, days);
  return moved <= finalDay ? moved : until > finalDay ? until : finalDay;
}
