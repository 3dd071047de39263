import type { Category, TaxonomyLocale } from './category.js';
import { rootOf, sameMeaningAs } from './word-kin.js';
import { editDistance, isHead, plain, spelledWords, stem, words } from './words.js';

/** A category that a text may mean, with how sure that is (0–1) and the words that matched. */
export interface CategoryHit {
  readonly category: Category;
  readonly score: number;
  readonly matched: string;
}

interface Phrase {
  readonly category: number;
  readonly text: string;
  readonly tokens: readonly string[];
  readonly prior: number;
  readonly locale: TaxonomyLocale;
  weight: number;
}

interface Similar {
  readonly token: string;
  readonly likeness: number;
}

const headWeight = 0.12;
/** How much a word of the same meaning, or from the same root, counts beside the word itself. */
const likeMeaning = 0.9;
const likeRoot = 0.86;

/** Finds categories by free text: in two languages, with typos, in any word order, in singular or plural. */
export class CategorySearch {
  private readonly phrases: Phrase[] = [];
  private readonly exact = new Map<string, Phrase[]>();
  private readonly postings = new Map<string, number[]>();
  private readonly grams = new Map<string, string[]>();
  private readonly weights = new Map<string, number>();
  private readonly roots = new Map<string, string[]>();
  private readonly similarCache = new Map<string, readonly Similar[]>();

  constructor(private readonly categories: readonly Category[]) {
    categories.forEach((category, index) => this.index(category, index));
    const kinds = new Map<string, Set<number>>();
    for (const phrase of this.phrases) {
      for (const token of phrase.tokens) {
        kinds.set(token, (kinds.get(token) ?? new Set()).add(phrase.category));
      }
    }
    for (const [token, within] of kinds) {
      const rarity = Math.log(1 + categories.length / within.size) / Math.log(1 + categories.length);
      this.weights.set(token, isHead(token) ? headWeight * rarity : rarity);
      for (const gram of trigrams(token)) this.push(this.grams, gram, token);
      const root = isHead(token) ? undefined : rootOf(token);
      if (root !== undefined) this.push(this.roots, root, token);
    }
    for (const phrase of this.phrases) phrase.weight = sum(phrase.tokens.map((token) => this.weight(token)));
  }

  /** Ranked categories for a text; nothing when the text means no category. */
  find(text: string, limit: number, locale?: TaxonomyLocale): CategoryHit[] {
    const spelled = this.joined(spelledWords(text).slice(0, 12));
    const tokens = spelled.map(stem);
    if (tokens.length === 0) return [];
    const best = new Map<number, { score: number; phrase: Phrase }>();
    const offer = (phrase: Phrase, score: number): void => {
      const value = Math.min(1, score * phrase.prior * (locale && locale !== phrase.locale ? 0.97 : 1));
      if (value > (best.get(phrase.category)?.score ?? 0))
        best.set(phrase.category, { score: value, phrase });
    };
    const letters = plain(text);
    for (const phrase of this.exact.get(bag(tokens)) ?? [])
      offer(phrase, plain(phrase.text) === letters ? 1 : 0.98);
    if (best.size === 0 || limit > 1) this.overlap(spelled, offer);
    return [...best]
      .filter(([, hit]) => hit.score >= 0.42)
      .sort(([a, x], [b, y]) => y.score - x.score || a - b)
      .slice(0, limit)
      .flatMap(([index, { score, phrase }]) => {
        const category = this.categories[index];
        return category ? [{ category, score, matched: phrase.text }] : [];
      });
  }

  /** Words that are usually written as one: "drug store", "co working". */
  private joined(spelled: readonly string[]): string[] {
    const out: string[] = [];
    for (const word of spelled) {
      const before = out.at(-1);
      const unusual = before !== undefined && !this.exact.has(bag([stem(before), stem(word)]));
      const both = `${before ?? ''}${word}`;
      if (unusual && both.length >= 7 && this.weights.has(stem(both))) out[out.length - 1] = both;
      else out.push(word);
    }
    return out;
  }

  private overlap(spelled: readonly string[], offer: (phrase: Phrase, score: number) => void): void {
    const tokens = spelled.map(stem);
    const similar = spelled.map((word) => this.similar(word));
    const asked = tokens.map((token, i) => this.askedWeight(token, similar[i] ?? []));
    const total = sum(asked);
    const covered = new Map<number, Map<string, number>>();
    const used = new Map<number, number>();
    similar.forEach((candidates, i) => {
      const reached = new Map<number, number>();
      for (const { token, likeness } of candidates) {
        for (const id of this.postings.get(token) ?? []) {
          const inPhrase = covered.get(id) ?? new Map<string, number>();
          inPhrase.set(token, Math.max(inPhrase.get(token) ?? 0, likeness));
          covered.set(id, inPhrase);
          reached.set(id, Math.max(reached.get(id) ?? 0, likeness));
        }
      }
      for (const [id, likeness] of reached) used.set(id, (used.get(id) ?? 0) + (asked[i] ?? 0) * likeness);
    });
    for (const [id, found] of covered) {
      const phrase = this.phrases[id];
      if (!phrase) continue;
      const ofPhrase =
        sum([...found].map(([token, likeness]) => this.weight(token) * likeness)) / phrase.weight;
      const ofText = (used.get(id) ?? 0) / total;
      if (Math.max(...[...found.keys()].map((token) => this.weight(token))) < 0.2 && ofPhrase < 0.9) continue;
      offer(phrase, 0.97 * ofPhrase ** 0.7 * ofText ** 0.55);
    }
  }

  /** A word the taxonomy does not know is probably a name, so it weighs little. */
  private askedWeight(token: string, similar: readonly Similar[]): number {
    if (isHead(token)) return headWeight;
    const known = similar[0];
    return known ? Math.max(this.weight(known.token), 0.3) : 0.3;
  }

  private weight(token: string): number {
    return this.weights.get(token) ?? 0.5;
  }

  private index(category: Category, index: number): void {
    const add = (text: string, prior: number, locale: TaxonomyLocale): void => {
      const tokens = [...new Set(words(text))];
      if (tokens.length === 0) return;
      const phrase: Phrase = { category: index, text, tokens, prior, locale, weight: 1 };
      const id = this.phrases.push(phrase) - 1;
      this.push(this.exact, bag(tokens), phrase);
      for (const token of tokens) this.push(this.postings, token, id);
    };
    add(category.name, 1, 'en');
    add(category.plural, 1, 'en');
    add(category.german.name, 1, 'de');
    add(category.german.plural, 1, 'de');
    for (const locale of ['en', 'de'] as const) {
      category.synonyms[locale].forEach((text, i) => add(text, 0.985 - Math.min(i, 40) * 0.0015, locale));
    }
  }

  private similar(word: string): readonly Similar[] {
    const cached = this.similarCache.get(word);
    if (cached) return cached;
    const found = this.lookAlikes(word);
    if (this.similarCache.size > 20_000) this.similarCache.clear();
    this.similarCache.set(word, found);
    return found;
  }

  private lookAlikes(word: string): Similar[] {
    const token = stem(word);
    if (this.weights.has(token))
      return [{ token, likeness: 1 }, ...this.kindred(token), ...this.compounds(token)];
    const kindred = this.kindred(token);
    if (token.length < 4) return kindred;
    const typos = this.nearSpellings(token);
    // A wrong last letter can look like an ending, so the word is also compared as it stands.
    if (token !== word) typos.push(...this.nearSpellings(word));
    return [...typos, ...kindred, ...this.compounds(token)]
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, 12);
  }

  private kindred(token: string): Similar[] {
    const root = isHead(token) ? undefined : rootOf(token);
    const ofRoot = (root === undefined ? [] : (this.roots.get(root) ?? [])).filter((one) => one !== token);
    return [
      ...sameMeaningAs(token).flatMap((one) =>
        this.weights.has(one) ? [{ token: one, likeness: likeMeaning }] : [],
      ),
      ...ofRoot.map((one) => ({ token: one, likeness: likeRoot })),
    ];
  }

  private nearSpellings(token: string): Similar[] {
    const shared = new Set([...trigrams(token)].flatMap((gram) => this.grams.get(gram) ?? []));
    const allowed = token.length >= 9 ? 2 : 1;
    return [...shared].flatMap((known) => {
      if (known.length < 4 || (allowed === 1 && known[0] !== token[0] && known.length < 6)) return [];
      const distance = editDistance(token, known, allowed);
      return distance > allowed
        ? []
        : [{ token: known, likeness: 1 - (1.1 * distance) / Math.max(known.length, 5) }];
    });
  }

  /** German joins words ("Hochzeitsblumen"), and people join English ones ("flowershop"). */
  private compounds(token: string): Similar[] {
    if (token.length < 8) return [];
    const parts: Similar[] = [];
    for (let cut = 4; cut <= token.length - 3; cut++) {
      const [front, back] = [token.slice(0, cut), token.slice(cut)];
      for (const part of [front, front.replace(/(?:s|n|e)$/, ''), back]) {
        if (part.length >= 4 && !isHead(part) && this.weights.has(part)) {
          parts.push({ token: part, likeness: 0.5 + 0.4 * (part.length / token.length) });
        }
      }
    }
    return parts;
  }

  private push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  }
}

function bag(tokens: readonly string[]): string {
  return [...new Set(tokens)].sort().join(' ');
}

function trigrams(token: string): Set<string> {
  const padded = `  ${token} `;
  const grams = new Set<string>();
  for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3));
  return grams;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
