import { isId, Refusal } from '#libs/common';
import type { BusinessesRepository } from '#libs/directory';
import { requireOwnMatches, type SeatHolder } from './match.policy.js';

/** Whom a mark is about: your business and the other one. */
export interface MarkInput {
  readonly businessId: string;
  readonly otherId: string;
}

/** Refuses marks by strangers, on oneself, and on businesses that do not exist. */
export async function requireMarkable(
  viewer: SeatHolder,
  { businessId, otherId }: MarkInput,
  businesses: BusinessesRepository,
): Promise<void> {
  requireOwnMatches(viewer, businessId);
  const other = isId(otherId) && otherId !== businessId ? await businesses.byId(otherId) : null;
  if (!other) throw Refusal.notFound('business', ['otherId']);
}
