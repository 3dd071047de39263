import type { TaxonomyLocale } from '#libs/directory';
import type { ReasonFact } from '../ranking/reason.js';

/** The languages matches are explained in. */
export type MatchLocale = TaxonomyLocale;

/** Who is spoken of in a sentence. */
export interface Names {
  /** The other business. */
  readonly them: string;
  /** What they are and what you are, as several: "photographers". Written as in the middle of a sentence. */
  readonly theirKind: string;
  readonly yourKind: string;
}

/** One language. Every sentence speaks to the viewer; there are always several ways to say a thing. */
export interface Voice {
  /** Why it helps you. */
  forYou(fact: ReasonFact, names: Names): readonly [string, ...string[]];
  /** Why it helps the other business. */
  forThem(fact: ReasonFact, names: Names): readonly [string, ...string[]];
  /** What is usual in the two trades, said of a reason before it. */
  custom(names: Names): string;
}

const LEGAL_FORM =
  /[\s,]+(?:pty\.?\s*ltd|pty\.?\s*limited|proprietary limited|limited|ltd|inc|llc|llp|plc|gmbh(?: & co\.? kg)?|ag|ug|e\.? ?k)\.?$/i;

/** A name as neighbours say it: without its legal form. */
export const spokenName = (name: string): string => name.replace(LEGAL_FORM, '').trim() || name;

/** The first letter as at the start of a sentence. */
export const opening = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const plain = { en: new Intl.NumberFormat('en-GB'), de: new Intl.NumberFormat('de-DE') };
const shares = {
  en: new Intl.NumberFormat('en-GB', { style: 'percent' }),
  de: new Intl.NumberFormat('de-DE', { style: 'percent' }),
};

/** A number as people write it. */
export const number = (value: number, locale: MatchLocale): string => plain[locale].format(value);

/** A share as people write it. */
export const percent = (share: number, locale: MatchLocale): string => shares[locale].format(share);

/** A distance as people say it: to ten metres under a kilometre, then to a hundred. */
export function distance(metres: number, locale: MatchLocale): string {
  if (metres < 995) return `${Math.max(10, Math.round(metres / 10) * 10)} m`;
  return `${number(Math.round(metres / 100) / 10, locale)} km`;
}

/** Nearer than this is next door. */
export const NEXT_DOOR_METRES = 40;
