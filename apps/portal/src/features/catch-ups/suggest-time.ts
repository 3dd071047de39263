/** One opening on one weekday (1 is Monday), as HH:MM. */
export interface Hours {
  weekday: number;
  opens: string;
  closes: string;
}

const TUESDAY = 2;
/** When it is calm in most shops, and when there is not much left of the day. */
const USUAL = '14:00';
const LENGTH = 30;

const plus = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A time on a weekday at which everybody whose hours are known is open for half an hour; two in the afternoon if that is one. */
export function timeWhenOpen(weekday: number, hours: readonly (readonly Hours[])[]): string | null {
  const known = hours.filter((one) => one.length > 0);
  if (known.length === 0) return USUAL;
  const open = (minute: number) =>
    known.every((one) =>
      one.some(
        ({ weekday: on, opens, closes }) =>
          on === weekday && minutesOf(opens) <= minute && minute + LENGTH <= minutesOf(closes),
      ),
    );
  if (open(minutesOf(USUAL))) return USUAL;
  for (let minute = 8 * 60; minute <= 20 * 60; minute += 30) if (open(minute)) return timeOf(minute);
  return null;
}

/**
 * A day and a time to begin with: next Tuesday at a time when both are open, else the first day after tomorrow on which
 * they are; within the partnership.
 */
export function suggestTime(
  today: string,
  lastDay: string,
  hours: readonly (readonly Hours[])[],
): { on: string; time: string } {
  const days = Array.from({ length: 9 }, (_, index) => plus(today, index + 2)).filter(
    (day) => day <= lastDay,
  );
  const inOrder = [...days].sort(
    (a, b) => Number(weekdayOf(b) === TUESDAY) - Number(weekdayOf(a) === TUESDAY) || (a < b ? -1 : 1),
  );
  for (const on of inOrder) {
    const time = timeWhenOpen(weekdayOf(on), hours);
    if (time) return { on, time };
  }
  const on = inOrder[0] ?? (plus(today, 1) <= lastDay ? plus(today, 1) : today);
  return { on, time: USUAL };
}
