import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { toast } from 'sonner';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { TextArea, TextField } from '../../components/field.js';
import { errorFor, summaryOf } from '../../lib/form-errors.js';
import { type UserError, useAct } from '../../lib/graphql/use-act.js';
import { PauseMutation, type Whole } from './operations.js';

const ids = { until: 'pause-until', reason: 'pause-reason' };

/** Asks until when, and lets one note why. */
export function PauseDialog({ partnership, onClose }: { partnership: Whole; onClose: () => void }) {
  const { t } = useLingui();
  const key = useMemo(() => crypto.randomUUID(), []);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const [pause, pausing] = useAct(PauseMutation, { quiet: true });
  const send = async () => {
    const input = { partnershipId: partnership.id, until: until || null, reason, idempotencyKey: key };
    const outcome = await pause({ input });
    setErrors(outcome.errors);
    if (!outcome.done) return;
    toast.success(t`Paused. We tell ${partnership.partner.name}.`);
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Take a break`}
      about={t`Nothing falls due while you pause, and open promises get their days back. Either of you can go on at any time.`}
      actions={
        <>
          <Button kind="secondary" onClick={onClose}>
            <Trans>Not now</Trans>
          </Button>
          <Button busy={pausing} onClick={() => void send()}>
            <Trans>Pause</Trans>
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <ErrorSummary errors={summaryOf(errors, ids)} />
        <TextField
          id={ids.until}
          type="date"
          label={t`Last day of the break`}
          help={t`Leave it empty if you do not know yet.`}
          optional
          max={partnership.endsOn}
          value={until}
          error={errorFor(errors, 'until')}
          onChange={(event) => setUntil(event.target.value)}
        />
        <TextArea
          id={ids.reason}
          label={t`Why`}
          help={t`For your own side only. ${partnership.partner.name} never sees it.`}
          optional
          maxLength={1000}
          value={reason}
          error={errorFor(errors, 'reason')}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
    </Dialog>
  );
}
