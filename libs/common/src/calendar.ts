/** A calendar day as YYYY-MM-DD. */
export type Day = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a real calendar day. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Making a calendar costs a hundred times what reading it does; the world has some 600 time zones. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  let calendar = calendars.get(timeZone);
  if (!calendar) {
    calendar = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    calendars.set(timeZone, calendar);
  }
  return calendar;
}

/** The calendar day at this moment in a time zone (IANA name). */
export const dayIn = (timeZone: string, moment: Date): Day => calendarOf(timeZone).format(moment);

/** The day some days later (or earlier). */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The moment a day begins in a time zone: midnight, or the first moment after it where the clocks are put forward then. */
export function startOfDay(timeZone: string, day: Day): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const guess = midnight - offsetAt(timeZone, midnight);
  return new Date(midnight - offsetAt(timeZone, guess));
}

/** How far the clocks of a time zone are ahead of UTC at a moment, in milliseconds. */
function offsetAt(timeZone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((one) => one.type === type)?.value ?? 0);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return local - Math.floor(moment / 60_000) * 60_000;
}

/** The hour of the clock on the wall in a time zone, 0 to 23. */
export const hourIn = (timeZone: string, moment: Date): number =>
  new Date(moment.getTime() + offsetAt(timeZone, moment.getTime())).getUTCHours();

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether the text is a time of day as HH:MM. */
export const isTime = (text: string): boolean => TIME.test(text);

/**
 * The moment at which the clocks of a time zone show this time on this day: the first of two where they are put back.
 * Null for a time that the clocks leave out that day.
 */
export function momentAt(timeZone: string, day: Day, time: string): Date | null {
  const local = Date.parse(`${day}T${time}:00Z`);
  const moments = [-1, 1]
    .map((days) => local - offsetAt(timeZone, local + days * 86_400_000))
    .filter((moment) => moment + offsetAt(timeZone, moment) === local);
  return moments.length === 0 ? null : new Date(Math.min(...moments));
}

/** What the clocks of a time zone show at a moment, as HH:MM. */
export const timeIn = (timeZone: string, moment: Date): string =>
  new Date(moment.getTime() + offsetAt(timeZone, moment.getTime())).toISOString().slice(11, 16);

/** Whether the name is a time zone this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
