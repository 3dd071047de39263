import type { Day } from '#libs/common';
import type { MailLocale } from './written-mail.js';

const languages = { en: 'en-GB', de: 'de-DE' } as const;

/** A calendar day in words: "3 March 2026", "3. März 2026". */
export const dayInWords = (locale: MailLocale, day: Day): string =>
  new Intl.DateTimeFormat(languages[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
