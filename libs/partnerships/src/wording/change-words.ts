import type { ChangeKind } from '../term-changes.js';
import type { Names } from '../term-words.js';
import type { Exclusivity } from '../terms.js';

/** What a sentence about one change is made of: both values in words. */
export interface Told {
  readonly kind: ChangeKind;
  readonly before: string;
  readonly after: string;
}

/** A promise with the number, place and days it is for, all in words. */
export interface PromiseInWords {
  readonly what: string;
  readonly quantity: number | null;
  readonly channel: string | null;
  readonly from: string;
  readonly until: string;
}

/** Whether a text brings its own full stop. */
export const endsSentence = (text: string): boolean => /[.!?…]$/.test(text);

/** The sentences of one language about a changed term. */
export interface ChangeWords {
  /** What a term that is a text is called. */
  readonly labels: Readonly<Record<'title' | 'theyGet' | 'youGet' | 'note', (names: Names) => string>>;
  text(label: string, told: Told): string;
  starts(told: Told): string;
  ends(told: Told): string;
  notice(told: Told): string;
  exclusivity(told: Told): string;
  /** @param who the business that makes the promise */
  promise(who: string, told: Told): string;
  /** A part of a promise. @param what the promise as it is now */
  readonly parts: Readonly<
    Record<
      'by' | 'what' | 'channel' | 'from' | 'until' | 'quantity',
      (what: string, who: string, told: Told) => string
    >
  >;
  days(count: number): string;
  count(quantity: number | null): string;
  bound(binds: Exclusivity['binds'], kind: string, names: Names): string;
  whole(promise: PromiseInWords): string;
}
