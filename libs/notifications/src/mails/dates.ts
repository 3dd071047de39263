import type { Day } from '#libs/common';
import type { MailLocale } from './written-mail.js';

const languages = { en: 'en-GB', de: 'de-DE' } as const;

/** A calendar day in words: "3 March 2026", "3. März 2026". */
export const dayInWords = (locale: MailLocale, day: Day): string =>
  new Intl.DateTimeFormat(languages[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A moment by the clocks of a place: "Tuesday, 8 December at 14:00"; with the name of the clock for somebody who lives by another. */
export function momentInWords(
  locale: MailLocale,
  moment: Date,
  timeZone: string,
  readerZone: string,
): string {
  const clock = timeZone === readerZone ? {} : ({ timeZoneName: 'short' } as const);
  return new Intl.DateTimeFormat(languages[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    ...clock,
  }).format(moment);
}
