import type { ReactNode } from 'react';
import type { VariablesOf } from '../../lib/graphql/graphql.js';
import { useAct, type UserError } from '../../lib/graphql/use-act.js';
import {
  ConfirmNoteAsGuestMutation,
  DisputeNoteAsGuestMutation,
  NoteCustomersAsGuestMutation,
} from './note-operations.js';
import type { GuestProposal } from './operations.js';

/** Answers to a note, by somebody known by a link alone. */
interface Answers {
  busy: boolean;
  confirm: (answer: { entryId: string; count: number; idempotencyKey: string }) => Promise<boolean>;
  dispute: (answer: { entryId: string; reason: string | null; idempotencyKey: string }) => Promise<boolean>;
}

/** Notes of somebody known by a link alone. */
interface Noting {
  busy: boolean;
  send: (
    note: Omit<VariablesOf<typeof NoteCustomersAsGuestMutation>['input'], 'token'>,
  ) => Promise<{ done: boolean; errors: UserError[] }>;
}

/** What the two of a partnership brought each other, as the parts of the route draw it. */
export type GuestBalance = (balance: {
  proposal: GuestProposal;
  balance: NonNullable<GuestProposal['balance']>;
  answers: Answers;
  noting: Noting;
}) => ReactNode;

interface Props {
  token: string;
  proposal: GuestProposal;
  reread: () => void;
  children: GuestBalance;
}

/** What the partner noted and waits for a word, and what one notes oneself, through the link of the mail; nothing before there is a partnership. */
export function GuestNotes({ token, proposal, reread, children }: Props) {
  const [confirm, confirming] = useAct(ConfirmNoteAsGuestMutation);
  const [dispute, disputing] = useAct(DisputeNoteAsGuestMutation);
  const [note, sending] = useAct(NoteCustomersAsGuestMutation, { quiet: true });
  const { balance } = proposal;
  if (!balance) return null;
  const answers: Answers = {
    busy: confirming || disputing,
    confirm: async (answer) => {
      const { done } = await confirm({ input: { token, ...answer } });
      reread();
      return done;
    },
    dispute: async (answer) => {
      const { done } = await dispute({ input: { token, ...answer } });
      reread();
      return done;
    },
  };
  const noting: Noting = {
    busy: sending,
    send: async (input) => {
      const outcome = await note({ input: { token, ...input } });
      reread();
      return outcome;
    },
  };
  return <div className="mb-4">{children({ proposal, balance, answers, noting })}</div>;
}
