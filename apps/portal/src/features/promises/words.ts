import { useLingui } from '@lingui/react/macro';
import type { PromiseLine } from './operations.js';

type View = NonNullable<PromiseLine['partnerView']>;

/** What a side says a promise came to, as a word in a sentence. */
export function useViewWord(): (view: View) => string {
  const { t } = useLingui();
  const words: Record<View, string> = {
    KEPT: t`kept`,
    LATE: t`kept, but late`,
    MISSED: t`missed`,
    WAIVED: t`no longer expected`,
  };
  return (view) => words[view];
}

type Move = PromiseLine['history']['nodes'][number]['move'];

/** One line of the history, as a sentence. */
export function useMoveWords(): (move: Move, who: string, view: string) => string {
  const { t } = useLingui();
  return (move, who, view) => {
    const words: Record<Move, string> = {
      DO: t`${who} said it is done`,
      UNDO: t`${who} took that back`,
      CONFIRM: t`${who} confirmed it`,
      DOUBT: t`${who} has not seen it`,
      WAIVE: t`${who} no longer expects it`,
      DROP: t`No longer part of what you agreed`,
      MISS: t`Marked as missed`,
      TRUST: t`Counted, because nobody said otherwise`,
      CONTEST: t`${who} sees it differently: ${view}`,
      REPLY: t`${who} replied: ${view}`,
      AGREE: t`${who} agreed: ${view}`,
      LAPSE: t`You did not agree in time; it counts for nobody`,
    };
    return words[move];
  };
}
