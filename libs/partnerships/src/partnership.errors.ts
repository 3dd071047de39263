import { type Day, Refusal } from '#libs/common';
import type { PartnershipState } from './partnership.entity.js';

/** It has its end; only a finished season can be followed by another. */
export const partnershipOver = (state: 'ended' | 'completed'): Refusal =>
  Refusal.of(
    'ALREADY_DECIDED',
    state === 'ended'
      ? 'This partnership has ended. Propose something new instead.'
      : 'The period of this partnership is over. Go on for another season, or propose something new.',
  );

export const notInThisState = (state: PartnershipState): Refusal =>
  Refusal.of(
    'CONFLICT',
    state === 'paused' ? 'This partnership is paused already.' : 'This partnership is not paused.',
  );

export const endingAlready = (lastDay: Day): Refusal =>
  Refusal.of('ALREADY_DECIDED', `This partnership is ending already: its last day is ${lastDay}.`);

export const notForYou = (): Refusal => Refusal.of('NOT_ALLOWED', 'This is not yours to do here.');

/** One open change at a time, so that both always know what they are talking about. */
export const changeIsOpen = (): Refusal =>
  Refusal.of(
    'CONFLICT',
    'There is an open proposal to change this partnership already. Answer or withdraw that one first; your draft is kept.',
    'proposalId',
  );
