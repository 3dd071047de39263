import type { Day } from '#libs/common';
import { type ChannelKind, taxonomy, type TaxonomyLocale } from '#libs/directory';
import type { Side } from './terms.js';

const LANGUAGES: Readonly<Record<TaxonomyLocale, string>> = { en: 'en-GB', de: 'de-DE' };

/** A calendar day in words. */
export const dayWord = (locale: TaxonomyLocale, day: Day): string =>
  new Intl.DateTimeFormat(LANGUAGES[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** Several of a category, as people call them; its key when there is no such category. */
export function kindWord(locale: TaxonomyLocale, categoryKey: string): string {
  const category = taxonomy.byKey(categoryKey);
  return (locale === 'de' ? category?.german.plural : category?.plural) ?? categoryKey;
}

/** The names of the two businesses. */
export type Names = Readonly<Record<Side, string>>;

type ByChannel = Readonly<Record<ChannelKind, string>>;

const CHANNELS: Readonly<Record<TaxonomyLocale, ByChannel>> = {
  en: {
    counter_card: 'card on the counter',
    window: 'shop window',
    receipt: 'receipt',
    newsletter: 'newsletter',
    social: 'social account',
    event: 'event',
    staff_word: 'a word from the staff',
    packaging: 'bag or parcel',
    website: 'website',
  },
  de: {
    counter_card: 'Karte auf der Theke',
    window: 'Schaufenster',
    receipt: 'Kassenbon',
    newsletter: 'Newsletter',
    social: 'Social Media',
    event: 'Veranstaltung',
    staff_word: 'ein Wort vom Team',
    packaging: 'Tüte oder Paket',
    website: 'Website',
  },
};

const NOWHERE: Readonly<Record<TaxonomyLocale, string>> = {
  en: 'no particular place',
  de: 'kein bestimmter Ort',
};

/** What people call a channel. */
export const channelWord = (locale: TaxonomyLocale, channel: ChannelKind | null): string =>
  channel === null ? NOWHERE[locale] : CHANNELS[locale][channel];
