import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { toast } from 'sonner';
import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/checkbox.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { TextArea, TextField } from '../../components/field.js';
import { errorFor, missing, summaryOf } from '../../lib/form-errors.js';
import { useAct, type UserError } from '../../lib/graphql/use-act.js';
import { NoteReferral, type WithBalance } from './operations.js';

interface Props {
  partnership: WithBalance;
  open: boolean;
  onClose: () => void;
}

const ids = { count: 'referral-count', on: 'referral-on', note: 'referral-note' };
const today = () => new Date().toLocaleDateString('sv-SE');
const blank = () => ({
  who: 'WE_SENT' as 'WE_SENT' | 'THEY_SENT',
  count: '1',
  on: today(),
  note: '',
  key: crypto.randomUUID(),
});

/** "I sent them somebody": it counts once the other side says that it is right. */
export function NoteReferralForm({ partnership, open, onClose }: Props) {
  const { t } = useLingui();
  const [form, setForm] = useState(blank);
  const [errors, setErrors] = useState<UserError[]>([]);
  const [act, busy] = useAct(NoteReferral, { quiet: true });
  const them = partnership.partner.name;
  const change = (part: Partial<typeof form>) => setForm({ ...form, ...part, key: crypto.randomUUID() });

  async function send(event: FormEvent) {
    event.preventDefault();
    const count = Number(form.count);
    if (!Number.isInteger(count) || count < 1)
      return setErrors([missing('count', t`Say how many people, as a number from 1 on.`)]);
    const { who, on, note, key } = form;
    const outcome = await act({
      input: {
        partnershipId: partnership.id,
        who,
        count,
        on,
        note: note.trim() || null,
        idempotencyKey: key,
      },
    });
    setErrors(outcome.errors);
    if (!outcome.done) return;
    toast.success(t`Noted. It counts once ${them} says that it is right.`);
    setForm(blank);
    onClose();
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t`Note a referral`}
      about={t`It counts once ${them} says that it is right.`}
      actions={
        <>
          <Button kind="ghost" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" form="note-referral" busy={busy}>
            <Trans>Note it</Trans>
          </Button>
        </>
      }
    >
      <form id="note-referral" className="grid gap-4" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary errors={summaryOf(errors, ids)} />
        <fieldset className="m-0 border-0 p-0">
          <legend className="mb-1 text-s font-[650]">
            <Trans>Who sent whom?</Trans>
          </legend>
          <Checkbox
            radio
            name="who"
            label={t`We sent ${them} somebody`}
            checked={form.who === 'WE_SENT'}
            onChange={() => change({ who: 'WE_SENT' })}
          />
          <Checkbox
            radio
            name="who"
            label={t`${them} sent us somebody`}
            checked={form.who === 'THEY_SENT'}
            onChange={() => change({ who: 'THEY_SENT' })}
          />
        </fieldset>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            id={ids.count}
            label={t`How many people`}
            type="number"
            inputMode="numeric"
            min={1}
            max={1000}
            value={form.count}
            error={errorFor(errors, 'count')}
            onChange={(event) => change({ count: event.target.value })}
          />
          <TextField
            id={ids.on}
            label={t`Day`}
            type="date"
            min={partnership.startsOn}
            max={today()}
            value={form.on}
            error={errorFor(errors, 'on')}
            onChange={(event) => change({ on: event.target.value })}
          />
        </div>
        <TextArea
          id={ids.note}
          label={t`What helps them remember`}
          help={t`You both read it. Leave out names of customers.`}
          optional
          rows={2}
          maxLength={300}
          value={form.note}
          error={errorFor(errors, 'note')}
          onChange={(event) => change({ note: event.target.value })}
        />
      </form>
    </Dialog>
  );
}
