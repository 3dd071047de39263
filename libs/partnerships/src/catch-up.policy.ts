import { type Day, Refusal } from '#libs/common';
import type { Viewer } from '#libs/identity';
import type { CatchUp, CatchUpMove } from './catch-up.entity.js';
import type { Partnership } from './partnership.entity.js';
import { partnershipSide } from './partnership.policy.js';

/** What a person may be offered to do, in the order of the buttons. */
export const CATCH_UP_ACTIONS = ['move', 'cancel', 'restore'] as const satisfies readonly CatchUpMove[];
export type CatchUpAction = (typeof CATCH_UP_ACTIONS)[number];

/** Whether the two still have something to talk about: while it is in force, also while it is paused. */
export function takesCatchUps(partnership: Partnership, today: Day): boolean {
  const state = partnership.stateOn(today);
  return state === 'active' || state === 'paused';
}

/** The side of somebody who does something to a catch-up; refuses strangers as if there were nothing. */
export function requireCatchUpSide(viewer: Viewer, partnership: Partnership | null | undefined): string {
  const side = partnership && partnershipSide(viewer, partnership);
  if (!side) throw Refusal.notFound('catch-up', ['catchUpId']);
  return side;
}

/** What a side may do at this moment. */
export function sideMayCatchUp(
  side: string | null,
  catchUp: CatchUp,
  partnership: Partnership,
  today: Day,
  now: Date,
): CatchUpAction[] {
  if (side === null || !takesCatchUps(partnership, today)) return [];
  return CATCH_UP_ACTIONS.filter((action) => catchUp.may(action, { businessId: side }, now));
}
