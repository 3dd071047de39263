import { distanceMetres } from '#libs/common';
import { type Business, taxonomy } from '#libs/directory';
import type { MailLocale, MailParty } from './mails/written-mail.js';

const words = {
  en: { nextDoor: 'next door', away: (distance: string) => `${distance} from you` },
  de: { nextDoor: 'gleich nebenan', away: (distance: string) => `${distance} von Ihnen` },
} as const;

/** A business as a mail to its partner shows it: name, kind, street and distance. */
export function partyOf(business: Business, reader: Business, locale: MailLocale): MailParty {
  const category = business.categoryKey ? taxonomy.byKey(business.categoryKey) : undefined;
  const kind = locale === 'de' ? category?.german.name : category?.name;
  const street = business.addressLines[0] ?? business.locality;
  const parts = [kind, street, away(distanceMetres(business, reader), locale)];
  return {
    name: business.name,
    line: parts.filter((part) => part !== undefined && part !== '').join(' · '),
    colour: category?.color ?? 'spruce',
  };
}

function away(metres: number, locale: MailLocale): string {
  if (metres < 40) return words[locale].nextDoor;
  const language = locale === 'de' ? 'de-DE' : 'en-GB';
  const near = metres < 1_000;
  const value = near ? Math.round(metres / 10) * 10 : metres / 1_000;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
  return words[locale].away(`${number}\u00a0${near ? 'm' : 'km'}`);
}
