import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { DraftMutation } from './acts.js';
import { termsInput, type TermsDraft } from './terms-draft.js';

/** `saved` on the server too; `local` only on this device, because the server cannot be reached or has not been told yet. */
export type SaveState = 'saved' | 'local';

interface Saving {
  draft: TermsDraft;
  /** Takes what the server says of the draft into the newest one. */
  onSaved: (proposalId: string) => void;
  fromId: string;
  toId: string;
  on: boolean;
  inTurn: InTurn;
}

/** Does one thing after the other, in the order they were asked for. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** One queue for all that saves the same draft: of two equal mutations under way at once, urql answers only one. */
export function useTurns(): InTurn {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback((work) => {
    const turn = last.current.then(work, work);
    last.current = turn;
    return turn;
  }, []);
}

const PAUSE = 1_200;

/**
 * Saves a draft on the server a moment after the typing stops, when the line is back, and never twice at once. The copy
 * on the device is written with every key and is somebody else's business.
 */
export function useAutosave({ draft, onSaved, fromId, toId, on, inTurn }: Saving): SaveState {
  const client = useClient();
  const [saved, setSaved] = useState<TermsDraft['terms'] | null>(null);
  const [line, setLine] = useState(0);
  const latest = useRef(draft);
  const told = useRef(onSaved);
  useEffect(() => {
    latest.current = draft;
    told.current = onSaved;
  });
  useEffect(() => {
    const again = () => setLine((count) => count + 1);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, []);
  const { terms } = draft;
  useEffect(() => {
    if (!on || !terms.startsOn || !terms.endsOn || terms === saved) return;
    const timer = setTimeout(() => {
      void inTurn(async () => {
        const now = latest.current;
        const input = {
          proposalId: now.proposalId,
          fromId,
          toId,
          terms: termsInput(now.terms),
          idempotencyKey: now.key,
        };
        const { data } = await client.mutation(DraftMutation, { input }).toPromise();
        const id = data?.draftProposal.proposal?.id;
        if (!id) return;
        setSaved(now.terms);
        if (now.proposalId !== id) told.current(id);
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [on, terms, saved, line, client, fromId, toId, inTurn]);
  return terms === saved ? 'saved' : 'local';
}
