import type { CalendarContent } from '../calendar-entry.entity.js';
import type { Partnership } from '../partnership.entity.js';
import type { Promised } from '../promise.entity.js';

/** A day a calendar shows, and what it is about. */
export interface CalendarDay {
  readonly partnershipId: string;
  readonly source: string;
  readonly content: CalendarContent;
}

/** The days of a partnership as they stand: its first and last, the end of a pause, and what is promised. What was waived is not among them. */
export function calendarDays(
  partnership: Partnership,
  title: string,
  promises: readonly Promised[],
): CalendarDay[] {
  const { id: partnershipId, startsOn, finalDay, pausedUntil } = partnership;
  const plain = { title, what: null, quantity: null, byBusinessId: null };
  const day = (kind: CalendarContent['kind'], on: string): CalendarDay => ({
    partnershipId,
    source: kind,
    content: { ...plain, kind, day: on },
  });
  return [
    day('starts', startsOn),
    day('ends', finalDay),
    ...(pausedUntil ? [day('pause_ends', pausedUntil)] : []),
    ...promises
      .filter(({ state }) => state !== 'waived')
      .map(({ id, until, what, quantity, byBusinessId }) => ({
        partnershipId,
        source: `promise:${id}`,
        content: { kind: 'promise' as const, day: until, title, what, quantity, byBusinessId },
      })),
  ];
}
