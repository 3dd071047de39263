import type { ReactNode } from 'react';
import type { VariablesOf } from '../../lib/graphql/graphql.js';
import { useAct, type UserError } from '../../lib/graphql/use-act.js';
import { CounterAsGuestMutation, type GuestProposal } from './operations.js';

/** The terms as the API takes them, and the key that makes a repeated send one. */
interface Answer {
  terms: VariablesOf<typeof CounterAsGuestMutation>['input']['terms'];
  key: string;
}

/** Whether it was sent, and what is wrong if not. */
interface Sent {
  done: boolean;
  errors: UserError[];
}

interface Props {
  token: string;
  proposal: GuestProposal;
  reread: () => void;
  /** Says that the reader decides now; taken back when it is refused. */
  onDeciding: (is: boolean) => void;
  /** The form. */
  children: (form: { busy: boolean; send: (answer: Answer) => Promise<Sent> }) => ReactNode;
}

/** Sends other terms through the link of the mail, in answer to exactly the version that was on the page. */
export function GuestCounter({ token, proposal, reread, onDeciding, children }: Props) {
  const [counter, busy] = useAct(CounterAsGuestMutation, { quiet: true });
  const { hash } = proposal.current;
  const send = async ({ terms, key }: Answer): Promise<Sent> => {
    onDeciding(true);
    const { done, errors } = await counter({
      input: { token, versionHash: hash, terms, idempotencyKey: `counter:${hash}:${key}` },
    });
    if (!done) onDeciding(false);
    reread();
    return { done, errors };
  };
  return children({ busy, send });
}
