import type { Beliefs } from './learning/belief.js';
import { areRivals, CategoryPairs } from './ranking/category-pair.js';
import { judgeMatch, LEAST_SCORE } from './ranking/judge-match.js';
import { excludes, type MatchProfile } from './ranking/profile.js';

/** Where another business stands for yours, and why it is not among your matches where it is not. */
export const STANDINGS = [
  'suggested',
  'engaged',
  'dismissed',
  'kept_apart',
  'kind_unwanted',
  'rival',
  'too_far',
  'too_little',
  'not_today',
] as const;
export type StandingKind = (typeof STANDINGS)[number];

export interface Standing {
  readonly kind: StandingKind;
  /** From 1, in today's list; null where it is not in it. */
  readonly place: number | null;
  /** As the crow flies. */
  readonly distanceMetres: number;
}

/**
 * Why somebody who may be offered is no match, as far as both may know: your own decision and public facts. What else keeps the
 * two apart looks like a place too far down the list: not today.
 */
export function whyNoMatch(you: MatchProfile, other: MatchProfile, beliefs: Beliefs): StandingKind {
  if (excludes(you, other)) return 'kind_unwanted';
  if (areRivals(you, other)) return 'rival';
  const them = { ...other, excludedCategoryKeys: [] };
  if (isWorthIt(you, them, beliefs)) return 'not_today';
  const nextDoor = { ...them, latitude: you.latitude, longitude: you.longitude };
  return isWorthIt(you, nextDoor, beliefs) ? 'too_far' : 'too_little';
}

function isWorthIt(you: MatchProfile, them: MatchProfile, beliefs: Beliefs): boolean {
  const judged = judgeMatch(you, them, new CategoryPairs(beliefs));
  return judged !== null && judged.score >= LEAST_SCORE;
}
