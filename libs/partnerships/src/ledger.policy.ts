import type { Viewer } from '#libs/identity';
import type { LedgerItem } from './balance/ledger-item.js';
import { entryNotFound } from './ledger.errors.js';
import type { Partnership } from './partnership.entity.js';
import { partnershipSide } from './partnership.policy.js';

/** The side of a ledger the viewer is on, refusing strangers as if there were no such entry. Nobody but the two reads it. */
export function requireLedgerSide(viewer: Viewer, partnership: Partnership | null): string {
  const side = partnership && partnershipSide(viewer, partnership);
  if (!side) throw entryNotFound();
  return side;
}

/** Whether a side may make the item say so much: what rests on its own word in any way, all else only against itself. */
export function mayCorrectTo(item: LedgerItem, side: string, amount: number): boolean {
  if (item.restsOn(side)) return true;
  return side === item.direction.giverId ? amount < item.count : amount > item.count;
}
