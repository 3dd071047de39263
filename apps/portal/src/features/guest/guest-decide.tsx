import { Trans, useLingui } from '@lingui/react/macro';
import { Handshake, PenLine } from 'lucide-react';
import { useMemo, useState } from 'react';
import { toast } from 'sonner';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { TextArea } from '../../components/field.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { AcceptAsGuestMutation, DeclineAsGuestMutation, type GuestProposal } from './operations.js';

interface Props {
  token: string;
  proposal: GuestProposal;
  /** Says that the reader decides now; taken back when it is refused. */
  onDeciding: (is: boolean) => void;
  reread: () => void;
  onCounter: () => void;
}

/** Refusals because something else happened meanwhile: the page shows what. */
const OVERTAKEN = ['STALE_VERSION', 'ALREADY_DECIDED', 'EXPIRED', 'NOT_FOUND'];

/** A deliberate yes, other terms, or no. */
export function GuestDecide({ token, proposal, onDeciding, reread, onCounter }: Props) {
  const { t } = useLingui();
  const key = useMemo(() => crypto.randomUUID(), []);
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const [accept, accepting] = useAct(AcceptAsGuestMutation, { quiet: true });
  const [decline, declineBusy] = useAct(DeclineAsGuestMutation);
  if (!proposal.viewerMay.includes('ACCEPT')) return null;
  const { name } = proposal.from;
  const { hash, number } = proposal.current;
  const yes = async () => {
    onDeciding(true);
    const { done, errors } = await accept({
      input: { token, versionHash: hash, idempotencyKey: `accept:${hash}:${key}` },
    });
    if (!done) onDeciding(false);
    for (const { code, message } of errors) if (!OVERTAKEN.includes(code)) toast.error(message);
    reread();
  };
  const no = async () => {
    onDeciding(true);
    const { done } = await decline({
      input: { token, reason: reason.trim() || null, idempotencyKey: `decline:${key}` },
    });
    setDeclining(false);
    if (!done) onDeciding(false);
    reread();
  };
  return (
    <>
      <div className="mt-5 flex flex-wrap gap-2.5">
        <Button busy={accepting} onClick={() => void yes()} className="max-sm:basis-full">
          <Handshake aria-hidden="true" />
          <Trans>Yes, let’s do this</Trans>
        </Button>
        <Button kind="secondary" onClick={onCounter} className="max-sm:basis-full">
          <PenLine aria-hidden="true" />
          <Trans>Change something</Trans>
        </Button>
        <Button kind="ghost" onClick={() => setDeclining(true)} className="max-sm:basis-full">
          <Trans>Not for us</Trans>
        </Button>
      </div>
      <p className="mt-3 text-s text-ink-2">
        <Trans>
          Yes means version {number} exactly as it stands here. If you change something, {name} decides again.
        </Trans>
      </p>
      <Dialog
        open={declining}
        onClose={() => setDeclining(false)}
        title={t`Not for us`}
        about={t`${name} will see that you declined, and the reason if you give one.`}
        actions={
          <Button busy={declineBusy} onClick={() => void no()}>
            <Trans>Decline</Trans>
          </Button>
        }
      >
        <TextArea
          label={t`A reason`}
          optional
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
      </Dialog>
    </>
  );
}
