import type { Sleeper } from '#libs/identity';
import { UNDO_MINUTES } from '#libs/partnerships';
import { calmMoment } from './calm-moment.js';

/** How long before it begins somebody has to know of a catch-up at the latest, in minutes: long enough to get there. */
export const HEADS_UP_MINUTES = 120;

/**
 * When to write to a person about a catch-up: once it can no longer be taken back, outside their quiet hours; but at
 * once when they would hear of it too late.
 * @param begins when it begins, or was to begin, whichever is sooner
 */
export function catchUpMoment(person: Sleeper, begins: Date, now: Date): Date {
  const calm = calmMoment(person, new Date(now.getTime() + UNDO_MINUTES * 60_000));
  const inTime = begins.getTime() - HEADS_UP_MINUTES * 60_000;
  return calm.getTime() <= inTime ? calm : now;
}
