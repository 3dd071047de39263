import { addDays, dayIn, hourIn, startOfDay } from '#libs/common';
import { isQuiet, type Sleeper } from '#libs/identity';

/** This moment, or, in the quiet hours of a person, the end of them. */
export function calmMoment(person: Sleeper, now: Date): Date {
  if (!isQuiet(person, now)) return now;
  const { timeZone, quiet } = person;
  const today = dayIn(timeZone, now);
  const day = hourIn(timeZone, now) < quiet.until ? today : addDays(today, 1);
  return fullHour(timeZone, day, quiet.until);
}

/** An hour of a day, also when the clocks changed before it. */
function fullHour(timeZone: string, day: string, hour: number): Date {
  const guess = startOfDay(timeZone, day).getTime() + hour * 3_600_000;
  return new Date(guess + (hour - hourIn(timeZone, new Date(guess))) * 3_600_000);
}
