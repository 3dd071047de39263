import { useCallback, useMemo } from 'react';
import type { TypedDocumentNode } from 'urql';
import { KeptKeys } from '../kept-keys.js';
import { type Outcome, useAct, type UserError } from './use-act.js';

interface Keyed {
  input: { idempotencyKey: string };
}

/** What a button decides, without the key. */
type Asked<V extends Keyed> = Omit<V['input'], 'idempotencyKey'>;

/** `useAct` for buttons: one idempotency key per decision, kept until its answer has arrived, however often one presses. */
export function usePress<D extends Record<string, { userErrors: UserError[] }>, V extends Keyed>(
  mutation: TypedDocumentNode<D, V>,
): [press: (asked: Asked<V>) => Promise<Outcome<D>>, busy: boolean] {
  const keys = useMemo(() => new KeptKeys(), []);
  const onAnswer = useCallback(
    (variables: unknown) => keys.answered((variables as V).input.idempotencyKey),
    [keys],
  );
  const [act, busy] = useAct(mutation, { onAnswer });
  const press = useCallback(
    (asked: Asked<V>) => act({ input: { ...asked, idempotencyKey: keys.of(asked) } } as V),
    [act, keys],
  );
  return [press, busy];
}
