const DAY = 86_400_000;

/**
 * A moment some days before now, at an hour when shops are awake: 3.2 is three days ago towards evening, 3.9 is that
 * morning. The same order as the numbers, and never in the future.
 */
export function daysBefore(now: Date, days: number): Date {
  const whole = Math.floor(days);
  const minutes = Math.round((20 - (days - whole) * 11.5) * 60);
  const midnight = Math.floor((now.getTime() - whole * DAY) / DAY) * DAY;
  return new Date(Math.min(midnight + minutes * 60_000, now.getTime() - (days + 0.1) * 3_600_000));
}

/** A moment some days later, some minutes past. */
export const daysAfter = (moment: Date, days: number, minutes = 0): Date =>
  new Date(moment.getTime() + days * DAY + minutes * 60_000);
