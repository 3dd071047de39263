import { Refusal } from '#libs/common';
import type { SeatRole } from './seat.entity.js';

/** One seat of the person who is asking. */
export interface ViewerSeat {
  readonly seatId: string;
  readonly businessId: string;
  readonly role: SeatRole;
}

/** Who is asking: a signed-in person, their seats, and the business they act for at the moment. */
export interface Viewer {
  readonly accountId: string;
  readonly sessionId: string;
  readonly actingForId: string | null;
  readonly seats: readonly ViewerSeat[];
  /** Whether this person runs the instance. */
  readonly isOperator: boolean;
}

/** Whether the viewer has a seat in this business. */
export const actsFor = (viewer: Viewer, businessId: string): boolean =>
  viewer.seats.some((seat) => seat.businessId === businessId);

/** Whether the viewer may change what the business says of itself: owners and managers. */
export const manages = (viewer: Viewer, businessId: string): boolean =>
  viewer.seats.some((seat) => seat.businessId === businessId && seat.role !== 'staff');

/** Whether the viewer is an owner of this business. */
export const owns = (viewer: Viewer, businessId: string): boolean =>
  viewer.seats.some((seat) => seat.businessId === businessId && seat.role === 'owner');

/** Refuses, as if it did not exist, a business in which the viewer has no seat. */
export function requireSeat(
  viewer: Viewer,
  businessId: string,
  field: readonly string[] = ['businessId'],
): void {
  if (!actsFor(viewer, businessId)) throw Refusal.notFound('business', field);
}
