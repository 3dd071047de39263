import type { Category } from '../taxonomy/category.js';
import { taxonomy } from '../taxonomy/taxonomy.js';
import { isHead, words } from '../taxonomy/words.js';

interface Phrase {
  readonly category: Category;
  readonly weight: number;
  /** All of these must be in the trading name. */
  readonly tokens: readonly string[];
}

/** Words that name a street, a building or a mood more often than a trade. */
const vague = new Set(
  words(
    'park garden house home bank star sun king queen rose river hill green golden palm west point rock roll sub warehouse ' +
      'health creative city central victoria royal club boutique emporium workshop medicine research surgery mark trade ' +
      'managed credit stage cottage union corner village station',
  ),
);

/** What a word learnt by hand weighs: about as much as a rare word of the taxonomy. */
const LEARNT = 3.2;

const isTelling = (token: string): boolean => !isHead(token) && !vague.has(token);

/**
 * What a trading name says about the kind of business, within what its industry allows. Words are compared exactly (but for
 * singular and plural), never by likeness. For a usual category of the industry its telling words suffice ("sushi" for "sushi
 * bar"); another one of the same groups must be named in full.
 */
export class NameEvidence {
  private readonly byToken = new Map<string, Phrase[]>();

  /**
   * @param usual categories of the industry, the usual one first
   * @param more words that speak for a category besides its own names
   */
  constructor(
    usual: readonly Category[],
    more: readonly { readonly key: string; readonly words: string }[] = [],
  ) {
    const groups = new Set(usual.map(({ group }) => group));
    const scope = [
      ...usual,
      ...taxonomy.all().filter((one) => groups.has(one.group) && !usual.includes(one)),
    ];
    const spread = new Map<string, number>();
    for (const category of scope)
      for (const token of new Set(phrasesOf(category).flat()))
        spread.set(token, (spread.get(token) ?? 0) + 1);
    const rarity = (token: string) => Math.log(1 + scope.length / (spread.get(token) ?? 1));
    scope.forEach((category, place) => {
      const isUsual = place < usual.length;
      for (const phrase of phrasesOf(category)) {
        const telling = phrase.filter(isTelling);
        const needed = isUsual && telling.length > 0 ? telling : phrase;
        if (telling.length === 0 && !(isUsual && isOwnName(phrase, category))) continue;
        const weight = telling.length === 0 ? 0.2 : telling.reduce((sum, token) => sum + rarity(token), 0);
        const rarest = needed.reduce((a, b) => (rarity(a) >= rarity(b) ? a : b));
        const list = this.byToken.get(rarest) ?? [];
        list.push({ category, tokens: needed, weight: weight + (isUsual ? 0.4 - 0.01 * place : 0) });
        this.byToken.set(rarest, list);
      }
    });
    for (const { key, words: list } of more) this.learn(key, list.split('|'));
  }

  /** The category the name speaks for, or undefined when it says nothing or two things equally. */
  read(name: string): Category | undefined {
    const said = new Set(words(name));
    let best: Phrase | undefined;
    let tied = false;
    for (const token of said) {
      for (const phrase of this.byToken.get(token) ?? []) {
        if (!phrase.tokens.every((one) => said.has(one))) continue;
        if (!best || phrase.weight > best.weight) [best, tied] = [phrase, false];
        else if (phrase.weight === best.weight && phrase.category !== best.category) tied = true;
      }
    }
    return tied ? undefined : best?.category;
  }

  private learn(key: string, texts: readonly string[]): void {
    const category = taxonomy.byKey(key);
    if (!category) return;
    for (const tokens of texts.map(words)) {
      const first = tokens[0] ?? '';
      this.byToken.set(first, [
        ...(this.byToken.get(first) ?? []),
        { category, tokens, weight: LEARNT * tokens.length },
      ]);
    }
  }
}

const phrases = new Map<string, readonly (readonly string[])[]>();

/** "Bar" alone says bar, though many places are bars of something. */
const isOwnName = (phrase: readonly string[], { name }: Category): boolean =>
  phrase.join(' ') === [...new Set(words(name))].join(' ');

/** The English names: industry codes come with names in English. */
function phrasesOf({ key, name, plural, synonyms }: Category): readonly (readonly string[])[] {
  let list = phrases.get(key);
  if (!list) {
    const texts = new Set([name, plural, ...synonyms.en]);
    const split = [...texts].map((text) => [...new Set(words(text))]).filter((one) => one.length > 0);
    list = [...new Map(split.map((one) => [one.join(' '), one])).values()];
    phrases.set(key, list);
  }
  return list;
}
