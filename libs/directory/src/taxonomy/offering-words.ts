import type { Category } from './category.js';
import { momentWords } from './moment-words.data.js';
import type { MomentKey } from './moments.js';
import { needs, type NeedKey } from './needs.js';
import { isHead, spelledWords, stem, words } from './words.js';

const beginnings = (Object.entries(momentWords) as [MomentKey, string][]).map(
  ([moment, list]) => [moment, list.split(' ')] as const,
);

/** The occasions of which the name of an offering speaks. Short beginnings must be the whole word. */
export function momentsNamed(offering: string): MomentKey[] {
  const spoken = spelledWords(offering);
  return beginnings.flatMap(([moment, list]) =>
    spoken.some((word) =>
      list.some((start) =>
        start.length < 5 ? word === start || word === `${start}s` : word.startsWith(start),
      ),
    )
      ? [moment]
      : [],
  );
}

/** A word that tells of an occasion in the name of an offering; undefined where we know none. */
export const momentWord = (moment: MomentKey): string | undefined => momentWords[moment]?.split(' ')[0];

const tokensOf = (text: string): string[] => words(text).filter((token) => !isHead(token));

const needTokens = (Object.entries(needs) as [NeedKey, { en: string; de: string }][]).map(
  ([need, { en, de }]) => [need, [tokensOf(en), tokensOf(de)].filter((tokens) => tokens.length > 0)] as const,
);

/** The needs that the name of an offering answers: all telling words of the need are in it. */
export function needsNamed(offering: string): NeedKey[] {
  const spoken = new Set(spelledWords(offering).map(stem));
  return needTokens.flatMap(([need, ways]) =>
    ways.some((tokens) => tokens.every((token) => spoken.has(token))) ? [need] : [],
  );
}

/** Whether customers come to this kind of business first of all for the need. */
export const livesOn = (category: Category, need: NeedKey): boolean => (category.needs[need] ?? 0) >= 0.8;
