import { addDays, dayIn, momentAt, newId } from '#libs/common';
import { CatchUp, type Partnership, PartnershipEvent } from '#libs/partnerships';
import type { Neighbour } from '../neighbour.js';
import { daysBefore } from './moments.js';

/** A catch-up that was planned and is still to come. */
export interface PastCatchUp {
  /** The first planned it, and it takes place there. */
  readonly between: readonly [a: string, b: string];
  /** So many days ago. */
  readonly planned: number;
  /** It is in so many days. */
  readonly inDays: number;
  readonly time: string;
  readonly minutes: number;
  readonly note: string;
}

/** Rows of a catch-up: as it stands, and its line in the history. */
export interface CatchUpRows {
  readonly catchUp: CatchUp;
  readonly line: PartnershipEvent;
}

/** Writes down that one partner planned to meet the other. */
export function buildCatchUp(
  past: PastCatchUp,
  { id: partnershipId }: Pick<Partnership, 'id'>,
  host: Neighbour,
  now: Date,
): CatchUpRows {
  const at = daysBefore(now, past.planned);
  const { timeZone } = host;
  const startsAt = momentAt(timeZone, addDays(dayIn(timeZone, now), past.inDays), past.time);
  if (!startsAt) throw new Error(`There is no ${past.time} that day.`);
  const catchUp = Object.assign(new CatchUp(), {
    id: newId(at.getTime()),
    partnershipId,
    state: 'planned' as const,
    startsAt,
    timeZone,
    minutes: past.minutes,
    placeKind: 'business' as const,
    hostBusinessId: host.id,
    place: null,
    note: past.note,
    revision: 0,
    changedAt: at,
    cancelledByBusinessId: null,
  });
  const line = Object.assign(new PartnershipEvent(), {
    id: newId(at.getTime()),
    partnershipId,
    kind: 'catch_up_planned' as const,
    byBusinessId: host.id,
    byAccountId: host.accountId,
    door: 'portal' as const,
    versionNumber: null,
    day: null,
    reason: null,
    catchUpId: catchUp.id,
    startsAt,
    at,
  });
  return { catchUp, line };
}
