import { useLingui } from '@lingui/react/macro';

interface Stateful {
  state: 'DRAFT' | 'SENT' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN' | 'EXPIRED';
  turn: { id: string } | null;
  queue?: { place: number } | null;
  snoozedUntil?: string | null;
  you: { id: string };
}

/** Whether the viewer's business is the one to answer. */
export const isYourTurn = (proposal: Stateful): boolean =>
  proposal.turn?.id === proposal.you.id && proposal.state === 'SENT';

/** Whether it waits for the viewer's business now: its turn, and not put off. */
export const waitsForYou = (proposal: Stateful): boolean => isYourTurn(proposal) && !proposal.snoozedUntil;

/** One or two words on how a proposal stands, and the tone of their tag. */
export function useStateWord(): (proposal: Stateful) => {
  word: string;
  tone: 'now' | 'plain' | 'you' | 'them';
} {
  const { t } = useLingui();
  return (proposal) => {
    switch (proposal.state) {
      case 'DRAFT':
        return proposal.queue
          ? { word: t`Waiting for room`, tone: 'them' }
          : { word: t`Draft`, tone: 'plain' };
      case 'SENT':
        if (proposal.snoozedUntil) return { word: t`Put off`, tone: 'plain' };
        return isYourTurn(proposal)
          ? { word: t`Your turn`, tone: 'now' }
          : { word: t`Waiting for them`, tone: 'them' };
      case 'ACCEPTED':
        return { word: t`Agreed`, tone: 'you' };
      case 'DECLINED':
        return { word: t`Declined`, tone: 'plain' };
      case 'WITHDRAWN':
        return { word: t`Taken back`, tone: 'plain' };
      case 'EXPIRED':
        return { word: t`Ran out`, tone: 'plain' };
    }
  };
}
