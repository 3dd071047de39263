import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { toast } from 'sonner';
import { useDraft } from '../../lib/draft.js';
import { useAct, type UserError } from '../../lib/graphql/use-act.js';
import { CounterMutation, QueueMutation, type Template } from './compose-operations.js';
import type { ComposerProps } from './composer.js';
import { DiscardMutation, DraftMutation, SendMutation } from './acts.js';
import { type Terms } from './operations.js';
import { emptyTerms, findMissing, newDraft, termsInput, type TermsDraft } from './terms-draft.js';
import { useAutosave, useTurns } from './use-autosave.js';

type Given = Pick<ComposerProps, 'partner' | 'start' | 'resume' | 'answering' | 'changing'> & {
  accountId: string;
  ownId: string;
};

/** What the composer holds and does; it knows no layout. */
export function useComposer({ accountId, ownId, partner, start, resume, answering, changing }: Given) {
  const { t } = useLingui();
  const name = answering
    ? `counter:${answering.hash}`
    : changing && resume
      ? `change:${resume.proposalId}`
      : `proposal:${ownId}:${partner.id}`;
  const begin: TermsDraft = {
    ...newDraft(resume?.terms ?? start.terms),
    proposalId: resume?.proposalId ?? null,
    template: resume ? null : start.template,
  };
  const [draft, keep, forget] = useDraft(accountId, name, begin);
  const latest = useRef(draft);
  const [errors, setErrors] = useState<UserError[]>([]);
  const [save, saving] = useAct(DraftMutation, { quiet: true });
  const [send, sending] = useAct(SendMutation, { quiet: true });
  const [queue, queueing] = useAct(QueueMutation, { quiet: true });
  const [counter, countering] = useAct(CounterMutation, { quiet: true });
  const [discard] = useAct(DiscardMutation, { quiet: true });
  const set = (part: Partial<TermsDraft>) => {
    latest.current = { ...latest.current, ...part };
    keep(latest.current);
  };
  const inTurn = useTurns();
  const kept = useAutosave({
    draft,
    inTurn,
    onSaved: (proposalId) => set({ proposalId }),
    fromId: ownId,
    toId: partner.id,
    on: !answering && Boolean(draft.touched || draft.proposalId),
  });

  const check = (): UserError[] => {
    const found = findMissing(latest.current.terms, {
      title: t`Give it a headline of a few words.`,
      theyGet: answering
        ? t`Say what both of you get.`
        : t`Say what ${partner.name} gets. A proposal with nothing for them cannot be sent.`,
      promise: t`Say what each promise is, or remove it.`,
      period: t`Choose a first and a last day, in that order.`,
    });
    setErrors(found);
    return found;
  };
  /** Saves it now; answers its id, or null with the errors shown. */
  const saveNow = (): Promise<string | null> =>
    inTurn(async () => {
      const { key, proposalId, terms } = latest.current;
      const input = {
        idempotencyKey: key,
        proposalId,
        fromId: ownId,
        toId: partner.id,
        terms: termsInput(terms),
      };
      const result = await save({ input });
      setErrors(result.errors);
      const id = result.payload?.proposal?.id ?? null;
      if (id) set({ proposalId: id });
      return id;
    });
  const submit = async (how: 'send' | 'queue' | 'counter'): Promise<string | null> => {
    const { key, proposalId, recipientEmail, terms } = latest.current;
    const common = { proposalId: proposalId ?? '', recipientEmail: recipientEmail.trim() || null };
    const result = answering
      ? await counter({
          input: {
            proposalId: answering.proposalId,
            versionHash: answering.hash,
            terms: termsInput(terms),
            idempotencyKey: `counter:${key}`,
          },
        })
      : how === 'queue'
        ? await queue({ input: { ...common, idempotencyKey: `queue:${key}` } })
        : await send({ input: { ...common, idempotencyKey: `send:${key}` } });
    setErrors(result.errors);
    if (!result.done) return null;
    forget();
    return answering?.proposalId ?? proposalId;
  };
  const choose = (template: Template | null) => {
    const before = latest.current;
    setErrors([]);
    set({ terms: template?.terms ?? emptyTerms(), template: template?.key ?? 'blank', touched: true });
    if (before.touched)
      toast(t`The fields are filled in anew.`, {
        action: { label: t`Undo`, onClick: () => set({ terms: before.terms, template: before.template }) },
      });
  };
  const throwAway = async () => {
    const { proposalId } = latest.current;
    if (proposalId && !(await discard({ input: { proposalId } })).done) return false;
    forget();
    return true;
  };
  return {
    draft,
    errors,
    setErrors,
    kept,
    busy: saving || sending || queueing || countering,
    change: (terms: Terms) => set({ terms, touched: true }),
    setEmail: (recipientEmail: string) => set({ recipientEmail }),
    check,
    saveNow,
    submit,
    choose,
    throwAway,
  };
}
