import { Trans, useLingui } from '@lingui/react/macro';
import { TextArea, TextField } from '../../components/field.js';
import { Select } from '../../components/select.js';
import { errorFor } from '../../lib/form-errors.js';
import type { UserError } from '../../lib/graphql/use-act.js';
import { ExclusivityField } from './exclusivity-field.js';
import type { Terms } from './operations.js';
import { PromiseFields } from './promise-fields.js';
import { fieldIds } from './terms-draft.js';
import { type Step } from './steps.js';

export interface FormProps {
  terms: Terms;
  /** The side of the terms that writes. */
  side: 'SENDER' | 'RECIPIENT';
  partnerName: string;
  errors: UserError[];
  onChange: (terms: Terms) => void;
}

/** One part of the terms; together they are in the order in which people talk: what is in it for them, for us, who does what, for how long. */
export function TermsPart({ part, ...form }: FormProps & { part: Exclude<Step, 'template' | 'preview'> }) {
  if (part === 'them') return <ThemPart {...form} />;
  if (part === 'you') return <YouPart {...form} />;
  if (part === 'promises') return <PromisesPart {...form} />;
  return <PeriodPart {...form} />;
}

function ThemPart({ terms, side, partnerName, errors, onChange }: FormProps) {
  const { t } = useLingui();
  const theirs = side === 'SENDER' ? 'theyGet' : 'youGet';
  return (
    <div className="grid gap-5">
      <TextArea
        rows={1}
        id={fieldIds['title']}
        label={t`In a few words`}
        help={t`The headline they read first.`}
        value={terms.title}
        maxLength={120}
        error={errorFor(errors, 'title')}
        onChange={(event) => onChange({ ...terms, title: event.target.value })}
      />
      <TextArea
        id={fieldIds[theirs]}
        label={t`What ${partnerName} gets`}
        help={t`The first thing they want to know. Say it plainly, with numbers you stand behind.`}
        value={terms[theirs]}
        maxLength={1000}
        error={errorFor(errors, theirs)}
        onChange={(event) => onChange({ ...terms, [theirs]: event.target.value })}
      />
    </div>
  );
}

function YouPart({ terms, side, errors, onChange }: FormProps) {
  const { t } = useLingui();
  const yours = side === 'SENDER' ? 'youGet' : 'theyGet';
  return (
    <TextArea
      id={fieldIds[yours]}
      label={t`What you get`}
      value={terms[yours]}
      maxLength={1000}
      error={errorFor(errors, yours)}
      onChange={(event) => onChange({ ...terms, [yours]: event.target.value })}
    />
  );
}

function PromisesPart({ terms, side, partnerName, errors, onChange }: FormProps) {
  const { t } = useLingui();
  const other = side === 'SENDER' ? 'RECIPIENT' : 'SENDER';
  const shared = {
    terms,
    errors,
    onChange: (promises: Terms['promises']) => onChange({ ...terms, promises }),
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 xl:grid-cols-2">
      <PromiseFields id={fieldIds['promises']} by={side} tone="you" title={t`You promise`} {...shared} />
      <PromiseFields by={other} tone="them" title={t`You ask of ${partnerName}`} {...shared} />
    </div>
  );
}

function PeriodPart({ terms, side, partnerName, errors, onChange }: FormProps) {
  const { t } = useLingui();
  const set = (part: Partial<Terms>) => onChange({ ...terms, ...part });
  const days = String(terms.exitNoticeDays);
  const notice = [
    { value: '0', label: t`At any time` },
    { value: '7', label: t`With a week’s notice` },
    { value: '14', label: t`With two weeks’ notice` },
    { value: '30', label: t`With a month’s notice` },
  ];
  const known = notice.some(({ value }) => value === days);
  return (
    <div className="grid gap-5">
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField
          id={fieldIds['startsOn']}
          label={t`Starts on`}
          type="date"
          value={terms.startsOn}
          error={errorFor(errors, 'startsOn')}
          onChange={(event) => set({ startsOn: event.target.value })}
        />
        <TextField
          id={fieldIds['endsOn']}
          label={t`Ends on`}
          type="date"
          value={terms.endsOn}
          error={errorFor(errors, 'endsOn')}
          onChange={(event) => set({ endsOn: event.target.value })}
        />
        <Select
          id={fieldIds['exitNoticeDays']}
          label={t`Either side can stop`}
          options={known ? notice : [...notice, { value: days, label: t`With ${days} days’ notice` }]}
          value={days}
          onChange={(value) => set({ exitNoticeDays: Number(value) })}
        />
      </div>
      <ExclusivityField
        terms={terms}
        side={side}
        partnerName={partnerName}
        errors={errors}
        onChange={onChange}
      />
      <TextArea
        id={fieldIds['note']}
        label={<Trans>A note to {partnerName}</Trans>}
        optional
        help={t`As you would say it across the counter.`}
        value={terms.note ?? ''}
        maxLength={2000}
        error={errorFor(errors, 'note')}
        onChange={(event) => set({ note: event.target.value })}
      />
    </div>
  );
}
