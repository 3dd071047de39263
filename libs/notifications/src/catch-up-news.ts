import type { CatchUp, PartnershipEvent } from '#libs/partnerships';
import type { CatchUpNewsKind } from './mails/catch-up.js';

/** What is new to somebody who knows this revision; null when nothing is. */
export function newsOf(
  { state, revision, cancelledByBusinessId }: Pick<CatchUp, 'state' | 'revision' | 'cancelledByBusinessId'>,
  lines: readonly Pick<PartnershipEvent, 'kind'>[],
  known: number,
): CatchUpNewsKind | null {
  const knew = lines[known]?.kind;
  if (known === revision) return null;
  if (state === 'cancelled') {
    if (knew === undefined || knew === 'catch_up_cancelled') return null;
    return cancelledByBusinessId === null ? 'dropped' : 'cancelled';
  }
  if (knew === undefined || knew === 'catch_up_cancelled') return 'planned';
  const since = lines.slice(known + 1);
  return since.some(({ kind }) => kind === 'catch_up_moved') ? 'moved' : null;
}
