import type { Category } from '#libs/directory';
import { categoriesOf, type MatchProfile } from '../ranking/profile.js';
import type { MatchLocale } from './voice.js';

/** Several of a kind, as in the middle of a sentence: "photographers", "IT consultants", „Fotografen“. */
export function kindInWords(category: Category, locale: MatchLocale): string {
  if (locale === 'de') {
    const { plural } = category.german;
    return /^\p{Lu}\p{Ll}+e \p{Lu}/u.test(plural) ? plural.charAt(0).toLowerCase() + plural.slice(1) : plural;
  }
  return /^\p{Lu}\p{Ll}/u.test(category.plural)
    ? category.plural.charAt(0).toLowerCase() + category.plural.slice(1)
    : category.plural;
}

/** Your main kind, as several; what is not known is a business. */
export function yourKindInWords(you: MatchProfile, locale: MatchLocale): string {
  const [category] = categoriesOf(you);
  if (category) return kindInWords(category, locale);
  return locale === 'de' ? 'Betriebe' : 'businesses';
}
