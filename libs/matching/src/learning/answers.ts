import type { Day } from '#libs/common';
import { faded, inSteps, LEAST_BUSINESSES } from './belief.js';
import { inGroups, inOrder, rememberedFrom } from './evidence.js';

/** What it was worth to another business to have asked this one. */
export interface Asking {
  readonly otherId: string;
  /** 0 (no answer) to 1 (a partner who keeps every promise). */
  readonly worth: number;
  readonly on: Day;
}

/** How a business answered, as it counts on a day. */
export interface Answers {
  /** Sum of what it was worth to those who asked. */
  readonly worth: number;
  /** How many that were, the older ones counting less. */
  readonly weight: number;
  /** How many different businesses that comes from. */
  readonly others: number;
  readonly on: Day;
}

/** The prior: what is assumed of everybody of its status weighs as much as so many who asked. */
const PRIOR_STRENGTH = 4;
/** However little it answers, so much of the score is left: it may have been away, and can come back. */
export const LEAST_ANSWER = 0.8;

/** Sums up those who asked a business, each of them once. */
export function answersOf(asked: readonly Asking[], day: Day): Answers {
  const counted = inGroups(inOrder(asked.filter(({ on }) => on >= rememberedFrom(day))));
  const weights = counted.map(({ worth, on }) => ({ worth, weight: faded(on, day) }));
  return {
    worth: weights.reduce((sum, { worth, weight }) => sum + worth * weight, 0),
    weight: weights.reduce((sum, { weight }) => sum + weight, 0),
    others: counted.length,
    on: day,
  };
}

/** Whether enough different businesses asked for the sum to be used. It is never shown. */
export const areEnough = ({ others }: Answers): boolean => others >= LEAST_BUSINESSES;

/** How likely an answer is, by what is assumed (`prior`) and how the business answered so far. */
export function learntAnswer(prior: number, answers: Answers | null, day: Day): number {
  if (!answers || !areEnough(answers)) return prior;
  const fade = faded(answers.on, day);
  const [worth, weight] = [answers.worth * fade, answers.weight * fade];
  const mean = (PRIOR_STRENGTH * prior + worth) / (PRIOR_STRENGTH + weight);
  return Math.max(LEAST_ANSWER, Math.min(1, inSteps(mean)));
}
