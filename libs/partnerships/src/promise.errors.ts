import { Refusal } from '#libs/common';
import type { PromiseState } from './promise.entity.js';

const SETTLED: Partial<Record<PromiseState, string>> = {
  done: 'This is said to be done already.',
  kept: 'This promise is kept already.',
  late: 'This promise is kept already, late.',
  missed: 'This promise is marked as missed. The side that gave it can contest that.',
  contested: 'The two of you see this promise differently. Reply, or agree with what the other side says.',
  waived: 'This promise was waived.',
  disagreed: 'You two did not agree about this promise. It counts for nobody.',
};

/** The promise is past what was asked; whoever came first decided. */
export const promiseSettled = (state: PromiseState): Refusal =>
  Refusal.of('ALREADY_DECIDED', SETTLED[state] ?? 'This promise is settled already.');

export const notDoneYet = (): Refusal =>
  Refusal.of('NOT_ALLOWED', 'Nobody has said that this is done, and it is not missed. Wait for it.');

export const notYourPromise = (): Refusal => Refusal.of('NOT_ALLOWED', 'This is for the other side to do.');

export const notBegunYet = (): Refusal =>
  Refusal.of('NOT_ALLOWED', 'This promise has not begun. Come back on its first day.');

export const contestedBefore = (): Refusal =>
  Refusal.of('ALREADY_DECIDED', 'This was contested before, and you two agreed that it was missed.');

export const tooLateToContest = (): Refusal =>
  Refusal.of('EXPIRED', 'The time to contest this is over. Talk to your partner: they can still waive it.');

export const repliedAlready = (): Refusal =>
  Refusal.of('ALREADY_DECIDED', 'Your side has replied. You can still agree with what the other side says.');

/** The other side does not say (any longer) what was looked at. */
export const notTheirView = (): Refusal =>
  Refusal.of('CONFLICT', 'This is not what the other side says now. Look again, then decide.', 'outcome');
