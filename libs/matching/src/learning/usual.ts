import { type Evidence, faded } from './belief.js';
import type { Day } from '#libs/common';

/** What two kinds came to, and how likely the knowledge says they are partners. */
export interface Tried {
  readonly evidence: Evidence;
  readonly known: number;
}

/** Before anything has happened: this part of what the knowledge promises comes true, with the weight of so many outcomes. */
export const FIRST_USUAL = 0.6;
const FIRST_STRENGTH = 20;

/**
 * What part of what the knowledge promises usually comes true here: all that came of kinds that were tried, by what their likelihoods
 * promised. A place where people answer slowly, or are quick to agree, is measured by itself.
 */
export function usualShare(tried: readonly Tried[], day: Day): number {
  let [came, promised] = [FIRST_USUAL * FIRST_STRENGTH, FIRST_STRENGTH];
  for (const { evidence, known } of tried) {
    const weight = faded(evidence.on, day);
    came += weight * evidence.yes;
    promised += weight * known * (evidence.yes + evidence.no);
  }
  return Math.min(1.2, Math.max(0.1, came / promised));
}
