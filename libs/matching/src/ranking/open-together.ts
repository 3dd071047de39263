import type { Category, OpeningHours } from '#libs/directory';
import type { MatchProfile } from './profile.js';

type Hours = Pick<MatchProfile, 'openingHours'>;
type Span = readonly [from: number, to: number];

/** What hours can cost or bring at most where everybody walks in. */
const HOURS_WORTH = 0.12;
/** So much of the shorter week two shops of a street are usually open together; only more or less than that says something. */
const USUAL = 0.7;
/** How much it matters that both are open: who passes a door steps in, who has an appointment comes anyway. */
const WALKS_IN = { impulse: 1, errand: 0.75, appointment: 0.25, project: 0 } as const;

const DAY = 24 * 60;
const WEEK = 7 * DAY;

const minutes = (time: string): number => {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return hours * 60 + rest;
};

/** When somebody is open, in minutes of the week, in order and without overlaps. What closes before it opens closes the next day. */
function openSpans(hours: readonly OpeningHours[]): Span[] {
  const spans = hours
    .flatMap(({ weekday, opens, closes }): Span[] => {
      const from = (weekday - 1) * DAY + minutes(opens);
      const to = (weekday - 1) * DAY + minutes(closes) + (closes <= opens ? DAY : 0);
      return to <= WEEK
        ? [[from, to]]
        : [
            [from, WEEK],
            [0, to - WEEK],
          ];
    })
    .sort(([a], [b]) => a - b);
  return spans.reduce<Span[]>((merged, [from, to]) => {
    const last = merged.at(-1);
    if (!last || from > last[1]) return [...merged, [from, to]];
    return [...merged.slice(0, -1), [last[0], Math.max(last[1], to)]];
  }, []);
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);

/** The part of the shorter week in which both are open (0–1); null where one of them has not said when it is. */
export function openTogether(a: Hours, b: Hours): number | null {
  if (a.openingHours.length === 0 || b.openingHours.length === 0) return null;
  const [mine, theirs] = [openSpans(a.openingHours), openSpans(b.openingHours)];
  const both = mine.flatMap(([from, to]) =>
    theirs.map(([start, end]) => Math.max(0, Math.min(to, end) - Math.max(from, start))),
  );
  return both.reduce((sum, one) => sum + one, 0) / Math.min(length(mine), length(theirs));
}

/**
 * From 0.916 (never open together) to 1.036 (always) where customers walk in, nearer to 1 where they come by appointment, and 1
 * where one side works in projects or has not stated its hours.
 */
export function hoursFit(a: readonly [Hours, Category], b: readonly [Hours, Category]): number {
  const matters = Math.sqrt(WALKS_IN[a[1].visit.mode] * WALKS_IN[b[1].visit.mode]);
  const together = matters > 0 ? openTogether(a[0], b[0]) : null;
  return together === null ? 1 : 1 + HOURS_WORTH * matters * (together - USUAL);
}
