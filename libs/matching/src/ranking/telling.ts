import type { WeighedReason } from './reason.js';

/** How many reasons of one side are told. */
const TOLD = 3;

/** Kinds that say little for themselves, and so give way to others that weigh nearly as much. */
const GENERAL: Partial<Record<WeighedReason['kind'], number>> = { custom: 0.5, circle: 0.6, audience: 0.8 };

/** The reasons worth telling: the weightiest, two moments at most and one of any other kind. */
export function tellingReasons(reasons: readonly WeighedReason[]): WeighedReason[] {
  const told: WeighedReason[] = [];
  const seen = new Map<string, number>();
  const ranked = reasons
    .map((reason) => ({ reason, rank: reason.weight * (GENERAL[reason.kind] ?? 1) }))
    .sort((a, b) => b.rank - a.rank);
  for (const { reason } of ranked) {
    const count = seen.get(reason.kind) ?? 0;
    if (told.length === TOLD || count >= (reason.kind === 'moment' ? 2 : 1)) continue;
    if (told.length > 0 && reason.weight < 0.04) continue;
    seen.set(reason.kind, count + 1);
    told.push(reason);
  }
  return told;
}
