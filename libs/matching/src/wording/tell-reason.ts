import type { WeighedReason } from '../ranking/reason.js';
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
  reason: WeighedReason,
  names: Names,
  locale: MatchLocale,
  pairId: string,
  turn: number,
): string {
  const voice = voices[locale];
  const ways = side === 'you' ? voice.forYou(reason, names) : voice.forThem(reason, names);
  const start = steadyHash(`${pairId}|${reason.kind}`) + (side === 'you' ? 0 : 1);
  const text = ways[(start + turn) % ways.length] ?? ways[0];
  return reason.withCustom ? `${text} ${voice.custom(names)}` : text;
}
