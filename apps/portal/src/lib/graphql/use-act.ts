import { useLingui } from '@lingui/react/macro';
import { useCallback, useState } from 'react';
import { toast } from 'sonner';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';

/** What somebody can put right, as every payload of the API says it. */
export interface UserError {
  field: string[] | null;
  message: string;
  code: string;
}

type Payload = { userErrors: UserError[] };
type Data = Record<string, Payload>;

/** How an action ended: done, put right by the person, or failed on the way. */
export type Outcome<D extends Data> =
  { done: true; payload: D[keyof D]; errors: [] } | { done: false; payload?: undefined; errors: UserError[] };

interface Options {
  /** Say nothing in a toast when the API answers with userErrors: the form shows them itself. */
  quiet?: boolean;
  /** Told once the server has answered a call, yes or no; never when the answer was lost. */
  onAnswer?: (variables: unknown) => void;
}

/**
 * Runs one mutation and settles what can go wrong: a lost connection is told in a toast with "Try again",
 * userErrors come back to the caller (and into a toast unless `quiet`).
 */
export function useAct<D extends Data, V extends AnyVariables>(
  mutation: TypedDocumentNode<D, V>,
  { quiet = false, onAnswer }: Options = {},
): [act: (variables: V) => Promise<Outcome<D>>, busy: boolean] {
  const client = useClient();
  const { t } = useLingui();
  const [running, setRunning] = useState(0);

  const act = useCallback(
    async (variables: V): Promise<Outcome<D>> => {
      setRunning((count) => count + 1);
      try {
        const result = await client.mutation(mutation, variables).toPromise();
        const payload = result.data && (Object.values(result.data)[0] as D[keyof D] | undefined);
        if (payload) onAnswer?.(variables);
        if (payload && payload.userErrors.length === 0) return { done: true, payload, errors: [] };
        if (payload) {
          if (!quiet) toast.error(payload.userErrors.map((error) => error.message).join(' '));
          return { done: false, errors: payload.userErrors };
        }
        const lost = Boolean(result.error?.networkError);
        toast.error(
          lost
            ? t`We could not reach the server, so nothing was changed.`
            : t`Something went wrong on our side, so nothing was changed.`,
          { action: { label: t`Try again`, onClick: () => void act(variables) } },
        );
        return { done: false, errors: [] };
      } finally {
        setRunning((count) => count - 1);
      }
    },
    [client, mutation, onAnswer, quiet, t],
  );
  return [act, running > 0];
}
