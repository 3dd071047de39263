import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { toast } from 'sonner';
import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/checkbox.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { TextArea, TextField } from '../../components/field.js';
import { errorFor, missing, summaryOf } from '../../lib/form-errors.js';
import type { UserError } from '../../lib/graphql/use-act.js';
import type { WithBalance } from './operations.js';

/** What somebody says of customers that came. */
export interface CustomersNote {
  kind: 'VISITS' | 'REFERRALS';
  who: 'WE_SENT' | 'THEY_SENT';
  count: number;
  estimated: boolean;
  from: string | null;
  on: string;
  note: string | null;
  idempotencyKey: string;
}

/** How a note is taken: of a member, or through the link in a mail. */
export interface Noting {
  readonly busy: boolean;
  readonly send: (note: CustomersNote) => Promise<{ done: boolean; errors: UserError[] }>;
}

interface Props {
  partner: string;
  notes: WithBalance['balance']['notes'];
  noting: Noting;
  open: boolean;
  onClose: () => void;
}

const ids = { count: 'note-count', from: 'note-from', on: 'note-on', note: 'note-words' };
/** Today as a date field writes it. */
export const today = () => new Date().toLocaleDateString('sv-SE');
const earlier = (one: string, other: string) => (one < other ? one : other);
const blank = (last: string) => ({
  kind: 'VISITS' as 'VISITS' | 'REFERRALS',
  who: 'THEY_SENT' as 'WE_SENT' | 'THEY_SENT',
  count: '',
  estimated: false,
  from: '',
  on: earlier(today(), last),
  note: '',
  key: crypto.randomUUID(),
});

/** "About twelve people came with your card": counts at once when it is said of the other, else once the other says that it is right. */
export function NoteCustomersForm({ partner: them, notes, noting, open, onClose }: Props) {
  const { t } = useLingui();
  const [form, setForm] = useState(() => blank(notes.to));
  const [errors, setErrors] = useState<UserError[]>([]);
  const { kind, who, on } = form;
  const change = (part: Partial<typeof form>) => setForm({ ...form, ...part, key: crypto.randomUUID() });
  const counts =
    who === 'WE_SENT'
      ? t`It counts once ${them} says that it is right.`
      : t`It counts at once, because you say it in their favour.`;

  async function send(event: FormEvent) {
    event.preventDefault();
    const count = Number(form.count);
    if (!Number.isInteger(count) || count < 1)
      return setErrors([missing('count', t`Say how many people, as a number from 1 on.`)]);
    const estimated = kind === 'VISITS' && form.estimated;
    const words = { from: form.from || null, note: form.note.trim() || null };
    const note = { kind, who, count, estimated, on, ...words, idempotencyKey: form.key };
    const outcome = await noting.send(note);
    setErrors(outcome.errors);
    if (!outcome.done) return;
    toast.success(t`Noted.`, { description: counts });
    setForm(blank(notes.to));
    onClose();
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t`Note visits or referrals`}
      about={counts}
      actions={
        <>
          <Button kind="ghost" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" form="note-customers" busy={noting.busy}>
            <Trans>Note it</Trans>
          </Button>
        </>
      }
    >
      <form id="note-customers" className="grid gap-4" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary errors={summaryOf(errors, ids)} />
        <div className="grid gap-4 sm:grid-cols-2">
          <fieldset className="m-0 border-0 p-0">
            <legend className="mb-1 text-s font-[650]">
              <Trans>From whom to whom?</Trans>
            </legend>
            <Checkbox
              radio
              name="who"
              label={t`From ${them} to us`}
              checked={who === 'THEY_SENT'}
              onChange={() => change({ who: 'THEY_SENT' })}
            />
            <Checkbox
              radio
              name="who"
              label={t`From us to ${them}`}
              checked={who === 'WE_SENT'}
              onChange={() => change({ who: 'WE_SENT' })}
            />
          </fieldset>
          <fieldset className="m-0 border-0 p-0">
            <legend className="mb-1 text-s font-[650]">
              <Trans>What was it?</Trans>
            </legend>
            <Checkbox
              radio
              name="kind"
              label={t`Visits`}
              help={t`People who came because of a card, a letter, a window.`}
              checked={kind === 'VISITS'}
              onChange={() => change({ kind: 'VISITS' })}
            />
            <Checkbox
              radio
              name="kind"
              label={t`Referrals`}
              help={t`People who were sent personally.`}
              checked={kind === 'REFERRALS'}
              onChange={() => change({ kind: 'REFERRALS' })}
            />
          </fieldset>
        </div>
        <div>
          <TextField
            id={ids.count}
            label={t`How many people`}
            help={t`Leave out those with a code, or noted already: they are counted.`}
            type="number"
            inputMode="numeric"
            min={1}
            max={10000}
            value={form.count}
            error={errorFor(errors, 'count')}
            onChange={(event) => change({ count: event.target.value })}
          />
          {kind === 'VISITS' && (
            <Checkbox
              label={t`About so many: an estimate, nobody counted`}
              checked={form.estimated}
              onChange={(event) => change({ estimated: event.target.checked })}
            />
          )}
        </div>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            id={ids.from}
            label={t`First day, if there were several`}
            type="date"
            min={notes.from}
            max={on}
            value={form.from}
            error={errorFor(errors, 'from')}
            onChange={(event) => change({ from: event.target.value })}
          />
          <TextField
            id={ids.on}
            label={t`Day, or the last one`}
            type="date"
            min={notes.from}
            max={earlier(today(), notes.to)}
            value={on}
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
