import { Refusal } from '#libs/common';
import type { CatchUp, ShownCatchUpState } from './catch-up.entity.js';

/** The most catch-ups of one partnership that are still to come. */
export const MOST_CATCH_UPS = 3;

/** It is over or cancelled. */
export const catchUpOver = (state: ShownCatchUpState): Refusal =>
  Refusal.of(
    'ALREADY_DECIDED',
    state === 'past'
      ? 'This catch-up is over. Plan another one instead.'
      : 'This catch-up is cancelled. Plan another one instead.',
  );

export const notCancelled = (): Refusal =>
  Refusal.of('CONFLICT', 'This catch-up is not cancelled: it takes place as planned.');

export const notYoursToPutBack = (): Refusal =>
  Refusal.of(
    'NOT_ALLOWED',
    'Only the side that cancelled it can take that back, and only for two minutes. Plan another one instead.',
  );

/** Somebody else changed it since it was looked at: says how it stands, so that nobody decides about what is no more. */
export const changedMeanwhile = ({ state, day, time, timeZone, minutes, revision }: CatchUp): Refusal =>
  Refusal.of(
    'STALE_VERSION',
    state === 'cancelled'
      ? `This catch-up was cancelled meanwhile (revision ${revision}). Nothing of yours was saved.`
      : `This catch-up was changed meanwhile: it is on ${day} at ${time} (${timeZone}), ${minutes} minutes (revision ${revision}). Look at it and decide again; nothing of yours was saved.`,
    'revision',
  );

export const tooManyCatchUps = (): Refusal =>
  Refusal.of(
    'CONFLICT',
    `There are ${MOST_CATCH_UPS} catch-ups to come already. Move or cancel one of them instead.`,
    'partnershipId',
  );

/** There is nobody to talk to about something that is over. */
export const noCatchUpNow = (): Refusal =>
  Refusal.of(
    'ALREADY_DECIDED',
    'This partnership is over, so there is nothing to plan in it. Write to each other, or propose something new.',
  );
