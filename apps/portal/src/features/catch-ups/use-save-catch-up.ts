import { useCallback, useMemo } from 'react';
import { KeptKeys } from '../../lib/kept-keys.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { type CatchUp, MoveMutation, PlanMutation, type WithCatchUps } from './operations.js';
import type { Values } from './use-catch-up-values.js';

/** Plans what is in the form, or moves the catch-up to it: once, however often one presses. */
export function useSaveCatchUp(partnership: WithCatchUps, editing: CatchUp | null, values: Values) {
  const keys = useMemo(() => new KeptKeys(), []);
  const onAnswer = useCallback(
    (variables: unknown) =>
      keys.answered((variables as { input: { idempotencyKey: string } }).input.idempotencyKey),
    [keys],
  );
  const [plan, planning] = useAct(PlanMutation, { quiet: true, onAnswer });
  const [move, moving] = useAct(MoveMutation, { quiet: true, onAnswer });
  const { revision, place, note, ...rest } = values;
  const asked = { ...rest, place: place.trim() || null, note: note.trim() || null };
  const save = async () => {
    if (!editing) {
      const input = { ...asked, partnershipId: partnership.id };
      return plan({ input: { ...input, idempotencyKey: keys.of(input) } });
    }
    const input = { ...asked, catchUpId: editing.id, revision };
    return move({ input: { ...input, idempotencyKey: keys.of(input) } });
  };
  return { save, saving: planning || moving };
}
