import type { Day } from '#libs/common';

/** What became of those of two kinds of business who had to do with each other here, as it counts on a day. */
export interface Evidence {
  /** What speaks for the two kinds and against them, each pair of businesses counting 1 at most. */
  readonly yes: number;
  readonly no: number;
  /** How many different businesses of either kind that comes from. */
  readonly businesses: number;
  readonly otherBusinesses: number;
  /** The share of the pairs of them that came to work together, 0 to 1. */
  readonly together: number;
  /** The day on which it counts so much; it fades from there. */
  readonly on: Day;
}

/** What has been learnt of two kinds of business. */
export interface Belief {
  readonly evidence: Evidence;
  /** What part of what the knowledge promises usually comes true here. */
  readonly usual: number;
  /** The day it is asked on. */
  readonly day: Day;
}

/** Looks up what has been learnt of two kinds of business; null where that is not enough to be used. */
export type Beliefs = (kind: string, otherKind: string) => Belief | null;

/** Nothing has happened yet. */
export const NOTHING_LEARNT: Beliefs = () => null;

/** From fewer businesses of either kind nothing is learnt: whoever is one of them still looks at what two others did together with him. */
export const LEAST_BUSINESSES = 3;
/** After so many days an outcome says half as much. */
export const HALF_LIFE_DAYS = 365;
/** The prior: so many outcomes the knowledge of the trades stands for. */
const PRIOR_STRENGTH = 10;
/** However it went, the likelihood stays within these parts of what is known, so that nothing is buried or crowned by what few did. */
const [LEAST_LIFT, MOST_LIFT] = [0.7, 1.3];
/** Beliefs move in such steps: nobody can work out a single answer from them. */
const STEP = 0.05;
/** No belief makes anything certain. */
const MOST_LIKELIHOOD = 0.97;

/** What is left of the weight of what happened on one day on another. */
export const faded = (from: Day, to: Day): number =>
  0.5 ** (Math.max(0, Date.parse(to) - Date.parse(from)) / 86_400_000 / HALF_LIFE_DAYS);

/** Rounded to the steps in which beliefs move. */
export const inSteps = (value: number): number => Math.round(value / STEP) / Math.round(1 / STEP);

/**
 * By how much outcomes lift or lower the likelihood that two kinds are good partners. The mean of a Beta distribution: its prior
 * is what would usually come of a pair that is so likely, `usual × known`, with the weight of {@link PRIOR_STRENGTH} outcomes. It is seen
 * against that prior, so kinds of which much was asked are not behind those that nobody tried.
 */
export function lift(known: number, belief: Belief | null): number {
  if (!belief || known <= 0) return 1;
  const { evidence, usual, day } = belief;
  const weight = faded(evidence.on, day);
  const [yes, no] = [evidence.yes * weight, evidence.no * weight];
  const expected = Math.min(0.95, Math.max(0.02, usual * known));
  const mean = (PRIOR_STRENGTH * expected + yes) / (PRIOR_STRENGTH + yes + no);
  return inSteps(Math.min(MOST_LIFT, Math.max(LEAST_LIFT, mean / expected)));
}

/** How likely two kinds are good partners, by what is known and what was learnt. */
export const learntLikelihood = (known: number, belief: Belief | null): number =>
  Math.min(Math.max(known, MOST_LIKELIHOOD), known * lift(known, belief));
