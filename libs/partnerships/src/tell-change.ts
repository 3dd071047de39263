import type { Json } from '#libs/common';
import type { TaxonomyLocale } from '#libs/directory';
import { changesBetween, type TermChange } from './term-changes.js';
import { channelWord, dayWord, kindWord, type Names } from './term-words.js';
import type { Exclusivity, PromiseTerms, Side, Terms } from './terms.js';
import type { ChangeWords, Told } from './wording/change-words.js';
import { english } from './wording/english.js';
import { german } from './wording/german.js';

/** A change as a person reads it; a value is null where there was or is nothing. */
export interface ToldChange {
  readonly path: readonly string[];
  readonly kind: TermChange['kind'];
  readonly before: string | null;
  readonly after: string | null;
  readonly sentence: string;
}

const WORDS: Readonly<Record<TaxonomyLocale, ChangeWords>> = { en: english, de: german };

/** The differences between two terms in words, with the names of the two businesses. */
export function tellChanges(before: Terms, after: Terms, names: Names, locale: TaxonomyLocale): ToldChange[] {
  return changesBetween(before, after).map((change) => new Teller(after, names, locale).tell(change));
}

class Teller {
  private readonly words: ChangeWords;

  constructor(
    private readonly after: Terms,
    private readonly names: Names,
    private readonly locale: TaxonomyLocale,
  ) {
    this.words = WORDS[locale];
  }

  tell({ path, kind, before, after }: TermChange): ToldChange {
    const inWords = (value: Json) => (value === null || value === '' ? null : this.value(path, value));
    const told = { kind, before: this.value(path, before), after: this.value(path, after) };
    const sentence = this.sentence(path, told, (after ?? before) as PromiseTerms | null);
    return { path, kind, before: inWords(before), after: inWords(after), sentence };
  }

  private sentence([term, key, part]: readonly string[], told: Told, whole: PromiseTerms | null): string {
    const { words } = this;
    switch (term) {
      case 'startsOn':
        return words.starts(told);
      case 'endsOn':
        return words.ends(told);
      case 'exitNoticeDays':
        return words.notice(told);
      case 'exclusivity':
        return words.exclusivity(told);
      case 'promises': {
        if (part === undefined) return words.promise(this.names[whole?.by ?? 'sender'], told);
        const promise = this.after.promises.find((one) => one.key === key);
        const who = this.names[promise?.by ?? 'sender'];
        return words.parts[part as keyof ChangeWords['parts']](promise?.what ?? '', who, told);
      }
      default:
        return words.text(words.labels[term as keyof ChangeWords['labels']](this.names), told);
    }
  }

  private value([term, , part]: readonly string[], value: Json): string {
    const { words, locale, names } = this;
    switch (part ?? term) {
      case 'startsOn':
      case 'endsOn':
      case 'from':
      case 'until':
        return dayWord(locale, value as string);
      case 'exitNoticeDays':
        return words.days(value as number);
      case 'by':
        return names[value as Side];
      case 'channel':
        return channelWord(locale, value as PromiseTerms['channel']);
      case 'quantity':
        return words.count(value as number | null);
      case 'exclusivity':
        return this.bound(value as Exclusivity | null);
      case 'promises':
        return this.promise(value as PromiseTerms | null);
      default:
        return String(value ?? '');
    }
  }

  private bound(exclusivity: Exclusivity | null): string {
    if (!exclusivity) return '';
    return this.words.bound(exclusivity.binds, kindWord(this.locale, exclusivity.categoryKey), this.names);
  }

  private promise(promise: PromiseTerms | null): string {
    if (!promise) return '';
    const { what, quantity, channel, from, until } = promise;
    const day = (value: string) => dayWord(this.locale, value);
    const where = channel && channelWord(this.locale, channel);
    return this.words.whole({ what, quantity, channel: where, from: day(from), until: day(until) });
  }
}
