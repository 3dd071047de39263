import { type Belief, learntLikelihood } from './belief.js';

/** What outcomes here say for two kinds of business, as far as anybody may be told. */
export interface Experience {
  /** By how much it lifts the likelihood that the two are good partners; more than 1. */
  readonly lift: number;
  /** At least so many businesses it comes from: never the exact number, by which one could follow a single one of them. */
  readonly businesses: number;
  /** Whether most of them came to work together, or only more than one would expect. */
  readonly most: boolean;
}

/** Numbers that are told. */
const ROUND = [1_000, 500, 200, 100, 50, 20, 10, 5];
/** From this part on it is most of them. */
const MOST = 0.6;

/** What to tell of a belief; null where it says nothing for the two kinds. */
export function experienceOf(known: number, belief: Belief | null): Experience | null {
  const lift = learntLikelihood(known, belief) / known;
  if (!belief || !(lift > 1)) return null;
  const { businesses, otherBusinesses, together } = belief.evidence;
  const heard = businesses + otherBusinesses;
  return {
    lift,
    businesses: ROUND.find((round) => round <= heard) ?? 0,
    most: together >= MOST,
  };
}
