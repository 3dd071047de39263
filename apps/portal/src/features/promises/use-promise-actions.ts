import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { toast } from 'sonner';
import { useAct } from '../../lib/graphql/use-act.js';
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
  const [keep] = useAct(KeepMutation);
  const [reopen] = useAct(ReopenMutation);
  const [confirm] = useAct(ConfirmMutation);
  const [waive] = useAct(WaiveMutation);
  const [settle, settling] = useAct(SettleMutation);
  const { id, for: partner, promiserView, partnerView } = promise;

  return useMemo(() => {
    const input = () => ({ promiseId: id, idempotencyKey: crypto.randomUUID() });
    const takeBack = () => void reopen({ input: input() });
    return {
      settling,
      keep: async () => {
        const note = toast(t`Done. ${partner.name} is asked to confirm.`, {
          action: { label: t`Undo`, onClick: takeBack },
        });
        const { done } = await keep({ input: input() });
        if (!done) toast.dismiss(note);
      },
      takeBack,
      confirm: async () => {
        const { done } = await confirm({ input: input() });
        if (done) toast.success(t`Confirmed.`);
      },
      waive: async () => {
        const { done } = await waive({ input: input() });
        if (done) toast.success(t`You no longer expect it.`);
      },
      /** Agrees with what the other side says now. */
      settle: async (isPromiser: boolean) => {
        const outcome = isPromiser ? partnerView : promiserView;
        if (outcome) await settle({ input: { ...input(), outcome } });
      },
    };
  }, [confirm, id, keep, partner.name, partnerView, promiserView, reopen, settle, settling, t, waive]);
}
