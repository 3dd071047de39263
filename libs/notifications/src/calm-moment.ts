import { addDays, dayIn, hourIn, startOfDay } from '#libs/common';

/** Nobody hears from us between these hours of their own clock unless they asked for it. */
const QUIET_FROM = 20;
const QUIET_UNTIL = 8;

/** This moment, or, in the quiet hours of a time zone, the end of them. */
export function calmMoment(timeZone: string, now: Date): Date {
  const hour = hourIn(timeZone, now);
  if (hour >= QUIET_UNTIL && hour < QUIET_FROM) return now;
  const today = dayIn(timeZone, now);
  const day = hour >= QUIET_FROM ? addDays(today, 1) : today;
  return endOfQuiet(timeZone, day);
}

/** Eight in the morning, also on days whose night is an hour longer or shorter. */
function endOfQuiet(timeZone: string, day: string): Date {
  const start = startOfDay(timeZone, day).getTime();
  const guess = start + QUIET_UNTIL * 3_600_000;
  return new Date(guess + (QUIET_UNTIL - hourIn(timeZone, new Date(guess))) * 3_600_000);
}
