import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { toast } from 'sonner';
import { usePress } from '../../lib/graphql/use-press.js';
import {
  ConfirmMutation,
  KeepMutation,
  type PromiseLine,
  ReopenMutation,
  SettleMutation,
  WaiveMutation,
} from './operations.js';

/** What takes one press: shown at once, rolled back when the server says no. */
export function usePromiseActions(promise: PromiseLine) {
  const { t } = useLingui();
  const [keep] = usePress(KeepMutation);
  const [reopen] = usePress(ReopenMutation);
  const [confirm] = usePress(ConfirmMutation);
  const [waive] = usePress(WaiveMutation);
  const [settle, settling] = usePress(SettleMutation);
  const { id, for: partner, promiserView, partnerView } = promise;

  return useMemo(() => {
    const which = { promiseId: id };
    const takeBack = () => void reopen(which);
    return {
      settling,
      keep: async () => {
        const note = toast(t`Done. ${partner.name} is asked to confirm.`, {
          action: { label: t`Undo`, onClick: takeBack },
        });
        const { done } = await keep(which);
        if (!done) toast.dismiss(note);
      },
      takeBack,
      confirm: async () => {
        const { done } = await confirm(which);
        if (done) toast.success(t`Confirmed.`);
      },
      waive: async () => {
        const { done } = await waive(which);
        if (done) toast.success(t`You no longer expect it.`);
      },
      /** Agrees with what the other side says now. */
      settle: async (isPromiser: boolean) => {
        const outcome = isPromiser ? partnerView : promiserView;
        if (outcome) await settle({ ...which, outcome });
      },
    };
  }, [confirm, id, keep, partner.name, partnerView, promiserView, reopen, settle, settling, t, waive]);
}
