import { Refusal } from '#libs/common';

/** Somebody with seats in businesses: as much as matching needs to know of a viewer. */
export interface SeatHolder {
  readonly seats: readonly { readonly businessId: string }[];
}

/** Matches are for those with a seat in the business. */
export const maySeeMatches = (viewer: SeatHolder, businessId: string): boolean =>
  viewer.seats.some((seat) => seat.businessId === businessId);

/** Refuses, as if it did not exist, a business in which the viewer has no seat. */
export function requireOwnMatches(viewer: SeatHolder, businessId: string): void {
  if (!maySeeMatches(viewer, businessId)) throw Refusal.notFound('business', ['businessId']);
}
