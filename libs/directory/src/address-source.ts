import type { TaxonomyLocale } from './taxonomy/category.js';

/** Where the address of a business came from, in words. Importers and senders name sources in English; those they know are told in German, others as they are. */
export function addressSourceIn(locale: TaxonomyLocale, source: string): string {
  if (locale === 'en') return source;
  return source
    .replace(/^your own website$/, 'Ihre eigene Website')
    .replace(/^the public listing$/, 'Ihr öffentlicher Eintrag')
    .replace(/^your (entry|listing) in /, 'Ihr Eintrag in ')
    .replace(/^given by /, 'angegeben von ');
}
