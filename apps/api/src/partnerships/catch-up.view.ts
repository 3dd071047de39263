import { type CatchUp, whereFor } from '#libs/partnerships';
import type { CatchUpView } from './catch-up.type.js';

/** A catch-up as one of the two sees it now. */
export function toCatchUp(catchUp: CatchUp, side: string, now: Date): CatchUpView {
  const { id, startsAt, day, time, timeZone, minutes, place, note, revision, changedAt } = catchUp;
  const where = whereFor(catchUp, side);
  const state = catchUp.stateAt(now);
  return {
    catchUp,
    side,
    id,
    state,
    startsAt,
    on: day,
    time,
    timeZone,
    minutes,
    where,
    place,
    note,
    revision,
    changedAt,
  };
}
