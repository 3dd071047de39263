import { addDays, type Day, dayIn, startOfDay } from '#libs/common';
import type { Proposal } from './proposal.entity.js';

/** How long a proposal may be put off with one press. `next_week` is the coming Monday. */
export const SNOOZE_SPANS = ['tomorrow', 'three_days', 'next_week'] as const;
export type SnoozeSpan = (typeof SNOOZE_SPANS)[number];

/** A day a proposal may come back on. */
export interface SnoozeChoice {
  readonly span: SnoozeSpan;
  readonly until: Day;
}

/**
 * The days a proposal may be put off until, soonest first, each once, and none on which it has run out.
 * @param timeZone where the side asked is
 */
export function snoozeChoices(
  { expiresAt }: Pick<Proposal, 'expiresAt'>,
  timeZone: string,
  now: Date,
): SnoozeChoice[] {
  const today = dayIn(timeZone, now);
  const days: Readonly<Record<SnoozeSpan, Day>> = {
    tomorrow: addDays(today, 1),
    three_days: addDays(today, 3),
    next_week: addDays(today, daysToMonday(today)),
  };
  const choices = SNOOZE_SPANS.map((span) => ({ span, until: days[span] }));
  return choices
    .filter(({ until }, index) => choices.findIndex((one) => one.until === until) === index)
    .filter(({ until }) => expiresAt !== null && startOfDay(timeZone, until) < expiresAt)
    .sort((one, other) => (one.until < other.until ? -1 : 1));
}

const MONDAY = 1;
const WEEK = 7;

/** From 1 to 7. */
function daysToMonday(day: Day): number {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return ((MONDAY - weekday + WEEK - 1) % WEEK) + 1;
}
