import type { Category } from '#libs/directory';
import type { ReasonFact } from '../ranking/reason.js';
import { steadyHash } from '../ranking/steady-hash.js';
import { english } from './english.js';
import { german } from './german.js';
import type { MatchLocale, Names, Voice } from './voice.js';

const voices: Readonly<Record<MatchLocale, Voice>> = { en: english, de: german };

/**
 * Says one reason in a sentence. Of several ways to say it, the same pair of businesses always hears the same;
 * `turn` is the place of the reason among those told, so that two of a kind are said differently.
 */
export function tellReason(
  side: 'you' | 'them',
  fact: ReasonFact,
  names: Names,
  locale: MatchLocale,
  pairId: string,
  turn: number,
): string {
  const voice = voices[locale];
  const ways = side === 'you' ? voice.forYou(fact, names) : voice.forThem(fact, names);
  const start = steadyHash(`${pairId}|${fact.kind}`) + (side === 'you' ? 0 : 1);
  return ways[(start + turn) % ways.length] ?? ways[0];
}

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
