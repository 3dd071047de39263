import { Trans, useLingui } from '@lingui/react/macro';
import { Camera, Check, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import type { PromiseLine } from './operations.js';
import { SayIt, type Saying } from './say-it.js';
import { ShowIt } from './show-it.js';
import { usePromiseActions } from './use-promise-actions.js';
import { useViewWord } from './words.js';

interface Props {
  promise: PromiseLine;
  /** Whether the reader's business gave this promise. */
  mine: boolean;
  onAdded: () => void;
}

/** The buttons the server allows, the most likely first. */
export function PromiseActions({ promise, mine, onAdded }: Props) {
  const { t } = useLingui();
  const viewWord = useViewWord();
  const actions = usePromiseActions(promise);
  const [saying, setSaying] = useState<Saying | null>(null);
  const [showing, setShowing] = useState(false);
  const [waiving, setWaiving] = useState(false);
  const may = (action: PromiseLine['viewerMay'][number]) => promise.viewerMay.includes(action);
  const otherView = mine ? promise.partnerView : promise.promiserView;
  const shows = promise.takesEvidence && promise.state !== 'UPCOMING';
  if (promise.viewerMay.length === 0 && !shows) return null;
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      {may('DO') && (
        <Button data-done onClick={() => void actions.keep()}>
          <Check aria-hidden="true" />
          <Trans>Done</Trans>
        </Button>
      )}
      {may('CONFIRM') && (
        <Button
          data-done
          kind={mine || promise.state === 'DONE' ? 'primary' : 'soft'}
          onClick={() => void actions.confirm()}
        >
          <Check aria-hidden="true" />
          <Trans>They did it</Trans>
        </Button>
      )}
      {may('DOUBT') && (
        <Button kind="secondary" onClick={() => setSaying('DOUBT')}>
          <Trans>We have not seen it</Trans>
        </Button>
      )}
      {may('CONTEST') && (
        <Button onClick={() => setSaying('CONTEST')}>
          <Trans>We see it differently</Trans>
        </Button>
      )}
      {may('REPLY') && (
        <Button onClick={() => setSaying('REPLY')}>
          <Trans>Reply</Trans>
        </Button>
      )}
      {may('AGREE') && otherView && (
        <Button kind="secondary" busy={actions.settling} onClick={() => void actions.settle(mine)}>
          <Trans>Agree: {viewWord(otherView)}</Trans>
        </Button>
      )}
      {may('UNDO') && (
        <Button kind="secondary" onClick={actions.takeBack}>
          <Undo2 aria-hidden="true" />
          <Trans>Not done yet</Trans>
        </Button>
      )}
      {shows && (
        <Button kind="secondary" onClick={() => setShowing(true)}>
          <Camera aria-hidden="true" />
          <Trans>Add a photo or link</Trans>
        </Button>
      )}
      {may('WAIVE') && (
        <Button kind="ghost" onClick={() => setWaiving(true)}>
          <Trans>No longer needed</Trans>
        </Button>
      )}
      {saying && <SayIt promise={promise} saying={saying} onClose={() => setSaying(null)} />}
      <ShowIt promise={promise} open={showing} onClose={() => setShowing(false)} onAdded={onAdded} />
      <Dialog
        open={waiving}
        onClose={() => setWaiving(false)}
        title={t`No longer needed?`}
        about={t`${promise.by.name} is told that you do not expect this any more. That cannot be taken back.`}
        actions={
          <>
            <Button kind="secondary" onClick={() => setWaiving(false)}>
              <Trans>Keep it</Trans>
            </Button>
            <Button
              onClick={() => {
                setWaiving(false);
                void actions.waive();
              }}
            >
              <Trans>We no longer need it</Trans>
            </Button>
          </>
        }
      />
    </div>
  );
}
