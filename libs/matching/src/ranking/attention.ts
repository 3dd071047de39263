import type { Day } from '#libs/common';
import { type Answers, learntAnswer } from '../learning/answers.js';
import { type JudgedMatch, likelihoodOfAnswer } from './judge-match.js';

/** How much a business was looked at lately, and how much it can answer. */
export interface Exposure {
  /** Businesses that were shown it, counted once a day each, over a week. */
  readonly shown: number;
  /** How many open proposals it is willing to have at once. */
  readonly attentionBudget: number;
  /** How it answered so far; left out where nothing was learnt of that. */
  readonly answers?: Answers | null;
}

/** Views in a week that one place of the attention budget stands for: about one view in fifteen becomes a proposal. */
const VIEWS_PER_PLACE = 15;
/** However much it was looked at, a business keeps this much of its score: it is moved down, never hidden. */
export const LEAST_ATTENTION = 0.6;

/**
 * What is left of a score by how much of the week's attention is used up: `1 / (1 + load)`, not under {@link LEAST_ATTENTION}.
 * Never more than 1, so a score without it is an upper bound.
 */
export function attentionLeft({ shown, attentionBudget }: Exposure): number {
  const load = shown / (VIEWS_PER_PLACE * Math.max(1, attentionBudget));
  return Math.max(LEAST_ATTENTION, 1 / (1 + load));
}

/** The same matches, those who were looked at a lot counting less. The worths to both sides, which are told, stay. */
export const shareAttention = (
  judged: readonly JudgedMatch[],
  exposures: ReadonlyMap<string, Exposure>,
): JudgedMatch[] =>
  judged.map((match) => {
    const exposure = exposures.get(match.them.id);
    return exposure ? { ...match, score: match.score * attentionLeft(exposure) } : match;
  });

/** The same matches, what is assumed of an answer put right by how each answered so far. The worths to both sides, which are told, stay. */
export const countAnswers = (
  judged: readonly JudgedMatch[],
  exposures: ReadonlyMap<string, Exposure>,
  day: Day,
): JudgedMatch[] =>
  judged.map((match) => {
    const answers = exposures.get(match.them.id)?.answers;
    if (!answers) return match;
    const assumed = likelihoodOfAnswer(match.them);
    return { ...match, score: (match.score * learntAnswer(assumed, answers, day)) / assumed };
  });
