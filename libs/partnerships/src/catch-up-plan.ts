import { Checks, type Day, isDay, isTime, momentAt, Refusal } from '#libs/common';
import type { Business } from '#libs/directory';
import type { CatchUp } from './catch-up.entity.js';
import type { Partnership } from './partnership.entity.js';

/** Where, as the side that plans it sees it. */
export const CATCH_UP_WHERES = ['yours', 'theirs', 'remote', 'elsewhere'] as const;
export type CatchUpWhere = (typeof CATCH_UP_WHERES)[number];

/** What somebody plans: a day and a time by the clock of the place, and the rest. */
export interface CatchUpPlanInput {
  readonly on: Day;
  /** HH:MM. */
  readonly time: string;
  readonly minutes: number;
  readonly where: CatchUpWhere;
  /** The number to call, the link to open, or where to come to. */
  readonly place?: string | null;
  readonly note?: string | null;
}

/** The part of a catch-up that is planned and moved. */
export type CatchUpPlan = Pick<
  CatchUp,
  'startsAt' | 'timeZone' | 'minutes' | 'placeKind' | 'hostBusinessId' | 'place' | 'note'
>;

/** Shorter is a word between two customers; longer is not a catch-up. */
export const SHORTEST = 10;
export const LONGEST = 240;
const LONGEST_PLACE = 300;
const LONGEST_NOTE = 500;

/** Where a catch-up is, as one of the two sees it. */
export function whereFor(
  { placeKind, hostBusinessId }: Pick<CatchUp, 'placeKind' | 'hostBusinessId'>,
  side: string,
): CatchUpWhere {
  if (placeKind !== 'business') return placeKind;
  return hostBusinessId === side ? 'yours' : 'theirs';
}

/** The two businesses as one of them sees them. */
export function sidesOf(both: readonly Business[], side: string): { you: Business; partner: Business } {
  const you = both.find(({ id }) => id === side);
  const partner = both.find(({ id }) => id !== side);
  if (!you || !partner) throw new Error(`Business ${side} is a partner and not there.`);
  return { you, partner };
}

/** What was planned, checked: only the future, and only as long as the partnership lasts. */
export function planOf(
  input: CatchUpPlanInput,
  sides: ReturnType<typeof sidesOf>,
  { finalDay }: Pick<Partnership, 'finalDay'>,
  now: Date,
): CatchUpPlan {
  const { on, time, minutes, where } = input;
  const host = { yours: sides.you, theirs: sides.partner, remote: null, elsewhere: null }[where];
  const { timeZone } = host ?? sides.you;
  const checks = new Checks();
  checks.that(isDay(on), 'INVALID', 'This is not a day: write it as 2026-12-31.', ['on']);
  checks.that(isTime(time), 'INVALID', 'This is not a time of day: write it as 14:30.', ['time']);
  checks.within(minutes, 'The length in minutes', ['minutes'], SHORTEST, LONGEST);
  checks.that(Number.isInteger(minutes), 'INVALID', 'The length is a whole number of minutes.', ['minutes']);
  const place = host ? null : placeText(checks, where, input.place);
  const note = checks.optionalText(input.note, 'The note', ['note'], LONGEST_NOTE);
  checks.done();
  const startsAt = momentAt(timeZone, on, time);
  if (!startsAt) {
    throw Refusal.of('INVALID', 'The clocks are put forward then. Choose another time.', 'time');
  }
  checks.that(startsAt > now, 'INVALID', 'This is over. Choose a time to come.', ['on']);
  checks.that(
    on <= finalDay,
    'INVALID',
    `Your partnership lasts until ${finalDay}. Choose a day up to then.`,
    ['on'],
  );
  checks.done();
  return {
    startsAt,
    timeZone,
    minutes,
    placeKind: host ? 'business' : (where as 'remote' | 'elsewhere'),
    hostBusinessId: host?.id ?? null,
    place,
    note,
  };
}

function placeText(checks: Checks, where: CatchUpWhere, place: string | null | undefined): string {
  const label = where === 'remote' ? 'The number to call or the link to open' : 'Where to come to';
  return checks.text(place, label, ['place'], LONGEST_PLACE);
}
