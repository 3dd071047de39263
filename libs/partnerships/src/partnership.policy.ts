import { type Day, Refusal } from '#libs/common';
import { actsFor, type Viewer } from '#libs/identity';
import type { Partnership, PartnershipMove } from './partnership.entity.js';

/** What a person may be offered to do, in the order of the buttons. */
export const PARTNERSHIP_ACTIONS = [
  'amend',
  'renew',
  'pause',
  'resume',
  'agree',
  'end',
] as const satisfies readonly PartnershipMove[];
export type PartnershipAction = (typeof PARTNERSHIP_ACTIONS)[number];

/** Those that need both: they start a proposal. */
const BY_AGREEMENT: readonly PartnershipAction[] = ['amend', 'renew'];

/**
 * The side of a partnership the viewer is on: the business they act for when it is one of the two, else one they have
 * a seat in. Null for everybody else, who may not even know of it.
 */
export function partnershipSide(
  viewer: Viewer,
  { fromBusinessId, toBusinessId }: Partnership,
): string | null {
  const { actingForId } = viewer;
  if (actingForId === fromBusinessId || actingForId === toBusinessId) return actingForId;
  return [fromBusinessId, toBusinessId].find((id) => actsFor(viewer, id)) ?? null;
}

/** The same, refusing strangers as if there were nothing. */
export function requirePartnershipSide(viewer: Viewer, partnership: Partnership | null | undefined): string {
  const side = partnership && partnershipSide(viewer, partnership);
  if (!side) throw Refusal.notFound('partnership', ['partnershipId']);
  return side;
}

/** What the viewer may do on this day. @param today see `partnershipDay` */
export function viewerMayPartnership(
  viewer: Viewer,
  partnership: Partnership,
  today: Day,
): PartnershipAction[] {
  const businessId = partnershipSide(viewer, partnership);
  if (!businessId) return [];
  return PARTNERSHIP_ACTIONS.filter((action) =>
    partnership.may(action, BY_AGREEMENT.includes(action) ? 'agreement' : { businessId }, today),
  );
}
