import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarClock, X } from 'lucide-react';
import { toast } from 'sonner';
import { Button } from '../../components/button.js';
import { usePress } from '../../lib/graphql/use-press.js';
import { CancelMutation, type CatchUp, RestoreMutation } from './operations.js';
import { linkIn, useWords } from './words.js';

interface Props {
  catchUp: CatchUp;
  partnerName: string;
  onMove: () => void;
  /** Asks the server how it stands. */
  refresh: () => void;
}

/** One catch-up to come: when, how long, where, and what one may do about it. */
export function CatchUpRow({ catchUp, partnerName, onMove, refresh }: Props) {
  const { when, where } = useWords(partnerName);
  const { cancel, cancelling } = useCancel(catchUp, partnerName, refresh);
  const { minutes, note, viewerMay } = catchUp;
  const link = linkIn(catchUp.place);
  return (
    <li className="rounded-2 bg-spruce-soft p-4">
      <b className="block text-m first-letter:uppercase">
        <time dateTime={catchUp.startsAt}>{when(catchUp)}</time>
      </b>
      <span className="block text-s wrap-anywhere">
        <Trans>{minutes} minutes</Trans> ·{' '}
        {link ? (
          <a href={link} className="link" target="_blank" rel="noopener noreferrer">
            {link}
          </a>
        ) : (
          where(catchUp)
        )}
      </span>
      {note && <p className="mt-1.5 text-s whitespace-pre-line wrap-anywhere">{note}</p>}
      {viewerMay.length > 0 && (
        <div className="mt-2.5 flex flex-wrap gap-2">
          {viewerMay.includes('MOVE') && (
            <Button kind="secondary" size="s" onClick={onMove}>
              <CalendarClock aria-hidden="true" />
              <Trans>Move it</Trans>
            </Button>
          )}
          {viewerMay.includes('CANCEL') && (
            <Button kind="ghost" size="s" busy={cancelling} onClick={() => void cancel()}>
              <X aria-hidden="true" />
              <Trans>Cancel it</Trans>
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** Cancels at once, and offers to take that back. */
function useCancel({ id, revision }: CatchUp, partnerName: string, refresh: () => void) {
  const { t } = useLingui();
  const [press, cancelling] = usePress(CancelMutation);
  const [putBack] = usePress(RestoreMutation);
  const cancel = async () => {
    const outcome = await press({ catchUpId: id, revision });
    refresh();
    const cancelled = outcome.payload?.catchUp;
    if (!cancelled) return;
    const undo = async () => {
      await putBack({ catchUpId: id, revision: cancelled.revision });
      refresh();
    };
    toast(t`Cancelled. We tell ${partnerName} in two minutes.`, {
      action: { label: t`Undo`, onClick: () => void undo() },
    });
  };
  return { cancel, cancelling };
}
