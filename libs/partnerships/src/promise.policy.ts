import { type Day, Refusal } from '#libs/common';
import { actsFor, type Viewer } from '#libs/identity';
import type { Promised, PromiseMove, PromiseState } from './promise.entity.js';
import { promiseSettled } from './promise.errors.js';

/** What a person may be offered to do, in the order of the buttons. */
export const PROMISE_ACTIONS = [
  'do',
  'confirm',
  'doubt',
  'undo',
  'contest',
  'reply',
  'agree',
  'waive',
] as const satisfies readonly PromiseMove[];
export type PromiseAction = (typeof PROMISE_ACTIONS)[number];

/**
 * The side of a promise the viewer is on: the business they act for when it is one of the two, else one they have a
 * seat in. Null for everybody else, who may not even know of it.
 */
export function promiseSide(viewer: Viewer, promise: Promised): string | null {
  const { actingForId } = viewer;
  if (actingForId !== null && promise.isParty(actingForId)) return actingForId;
  return [promise.byBusinessId, promise.forBusinessId].find((id) => actsFor(viewer, id)) ?? null;
}

/** The same, refusing strangers as if there were nothing. */
export function requirePromiseSide(viewer: Viewer, promise: Promised | null): string {
  const side = promise && promiseSide(viewer, promise);
  if (!side) throw Refusal.notFound('promise', ['promiseId']);
  return side;
}

/** States in which either side may still show something. */
const UNSETTLED: readonly PromiseState[] = ['open', 'done', 'missed', 'contested'];

/** Whether either side may still add evidence. */
export const takesEvidence = ({ state }: Promised): boolean => UNSETTLED.includes(state);

/** The side of somebody who adds evidence; refuses strangers as if there were nothing, and what is settled. */
export function requireEvidenceSide(viewer: Viewer, promise: Promised | null): string {
  const side = requirePromiseSide(viewer, promise);
  if (promise && !takesEvidence(promise)) throw promiseSettled(promise.state);
  return side;
}

/** What the viewer may do on this day. */
export function viewerMayPromise(viewer: Viewer, promise: Promised, today: Day): PromiseAction[] {
  const side = promiseSide(viewer, promise);
  return PROMISE_ACTIONS.filter((action) => side !== null && promise.may(action, side, today));
}
