import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { toast } from 'sonner';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { TextArea, TextField } from '../../components/field.js';
import { errorFor, summaryOf } from '../../lib/form-errors.js';
import { useFormat } from '../../lib/format.js';
import { type UserError, useAct } from '../../lib/graphql/use-act.js';
import { EndMutation, type Whole } from './operations.js';

const ids = { soonerOn: 'end-sooner', reason: 'end-reason' };

/** Says what giving notice means before it is given. */
export function EndDialog({ partnership, onClose }: { partnership: Whole; onClose: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const key = useMemo(() => crypto.randomUUID(), []);
  const [soonerOn, setSoonerOn] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const [end, ending] = useAct(EndMutation, { quiet: true });
  const { partner, lastDayWithNotice } = partnership;
  const day = format.day(lastDayWithNotice);
  const send = async () => {
    const input = { partnershipId: partnership.id, soonerOn: soonerOn || null, reason, idempotencyKey: key };
    const outcome = await end({ input });
    setErrors(outcome.errors);
    if (!outcome.done) return;
    toast.success(t`Notice given. We tell ${partner.name}.`);
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Stop working together`}
      about={t`With the notice you agreed, the last day is ${day}. What falls due until then still counts; the rest is waived. Notice cannot be taken back.`}
      actions={
        <>
          <Button kind="secondary" onClick={onClose}>
            <Trans>Keep it</Trans>
          </Button>
          <Button kind="danger" busy={ending} onClick={() => void send()}>
            <Trans>Give notice</Trans>
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <ErrorSummary errors={summaryOf(errors, ids)} />
        <TextField
          id={ids.soonerOn}
          type="date"
          label={t`Stop sooner`}
          help={t`Only if ${partner.name} agrees. Until then, ${day} holds.`}
          optional
          max={lastDayWithNotice}
          value={soonerOn}
          error={errorFor(errors, 'soonerOn')}
          onChange={(event) => setSoonerOn(event.target.value)}
        />
        <TextArea
          id={ids.reason}
          label={t`Why`}
          help={t`For your own side only. ${partner.name} never sees it.`}
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
