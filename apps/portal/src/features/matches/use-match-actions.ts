import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { toast } from 'sonner';
import { useAct } from '../../lib/graphql/use-act.js';
import {
  DismissMatchMutation,
  RestoreMatchMutation,
  SaveMatchMutation,
  UnsaveMatchMutation,
  type Match,
} from './operations.js';

export type DismissReason = 'NOT_A_FIT' | 'TOO_SIMILAR' | 'TOO_FAR' | 'ALREADY_WORK_TOGETHER' | 'OTHER';

/** Save, dismiss and their undo: shown at once, rolled back when the server says no. */
export function useMatchActions(businessId: string) {
  const { t } = useLingui();
  const [save] = useAct(SaveMatchMutation);
  const [unsave] = useAct(UnsaveMatchMutation);
  const [dismiss] = useAct(DismissMatchMutation);
  const [restore] = useAct(RestoreMatchMutation);

  return useMemo(() => {
    const pair = (match: Match) => ({ input: { businessId, otherId: match.business.id } });
    return {
      toggleSaved: (match: Match) => void (match.saved ? unsave(pair(match)) : save(pair(match))),
      dismiss: async (match: Match, reason: DismissReason) => {
        const name = match.business.name;
        focusNext(match.business.slug);
        const note = toast(t`${name} will not be suggested again.`, {
          action: { label: t`Undo`, onClick: () => void restore(pair(match)) },
        });
        const outcome = await dismiss({ input: { ...pair(match).input, reason } });
        if (!outcome.done) toast.dismiss(note);
      },
      restore: (match: Match) => void restore(pair(match)),
    };
  }, [businessId, dismiss, restore, save, t, unsave]);
}

/** After a card has gone, the focus goes on to its neighbour. */
function focusNext(slug: string): void {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-match]')].filter(
    (card) => card.offsetParent !== null,
  );
  const at = cards.findIndex((card) => card.dataset['match'] === slug);
  const next = cards[at + 1] ?? cards[at - 1];
  if (next) setTimeout(() => next.focus({ preventScroll: true }), 60);
}

export type MatchActions = ReturnType<typeof useMatchActions>;
