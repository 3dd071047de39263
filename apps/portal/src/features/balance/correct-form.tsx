import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { toast } from 'sonner';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { TextArea, TextField } from '../../components/field.js';
import { errorFor, summaryOf } from '../../lib/form-errors.js';
import { useAct, type UserError } from '../../lib/graphql/use-act.js';
import { CorrectEntry, type LedgerEntry } from './operations.js';

interface Props {
  entry: LedgerEntry;
  partner: string;
  open: boolean;
  onClose: () => void;
}

/** Makes an entry say another number, by a new entry that the other side sees. */
export function CorrectForm({ entry, partner, open, onClose }: Props) {
  const { t } = useLingui();
  const [amount, setAmount] = useState(String(entry.amount.likely));
  const [reason, setReason] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [errors, setErrors] = useState<UserError[]>([]);
  const [act, busy] = useAct(CorrectEntry, { quiet: true });
  const ids = { amount: `${entry.id}-amount`, reason: `${entry.id}-reason` };
  const about =
    entry.youNoted && entry.changes.every(({ byYou }) => byYou)
      ? t`Only you have spoken about it so far, so you can change it in any way. 0 takes it back.`
      : entry.youBrought
        ? t`You can lower what you brought; 0 takes it back. ${partner} can raise it.`
        : t`You can raise what ${partner} brought. To lower it, ask them.`;

  async function send(event: FormEvent) {
    event.preventDefault();
    const input = { entryId: entry.id, amount: Math.trunc(Number(amount)), reason, idempotencyKey: key };
    const outcome = await act({ input });
    setErrors(outcome.errors);
    setKey(crypto.randomUUID());
    if (!outcome.done) return;
    toast.success(t`Corrected. ${partner} sees it too.`);
    setReason('');
    onClose();
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t`What should it say?`}
      about={about}
      actions={
        <>
          <Button kind="ghost" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" form={`${entry.id}-correct`} busy={busy}>
            <Trans>Correct it</Trans>
          </Button>
        </>
      }
    >
      <form
        id={`${entry.id}-correct`}
        className="grid gap-4"
        noValidate
        onSubmit={(event) => void send(event)}
      >
        <ErrorSummary errors={summaryOf(errors, ids)} />
        <TextField
          id={ids.amount}
          label={t`The right number`}
          type="number"
          inputMode="numeric"
          min={0}
          value={amount}
          error={errorFor(errors, 'amount')}
          onChange={(event) => setAmount(event.target.value)}
        />
        <TextArea
          id={ids.reason}
          label={t`Why`}
          rows={2}
          maxLength={300}
          value={reason}
          error={errorFor(errors, 'reason')}
          onChange={(event) => setReason(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
