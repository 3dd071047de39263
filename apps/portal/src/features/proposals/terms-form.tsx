import { useLingui } from '@lingui/react/macro';
import { TextArea, TextField } from '../../components/field.js';
import { Select } from '../../components/select.js';
import { errorFor } from '../../lib/form-errors.js';
import type { UserError } from '../../lib/graphql/use-act.js';
import type { Terms } from './operations.js';
import { PromiseFields } from './promise-fields.js';

/** Where each field stands on the page, for the error summary. */
export const fieldIds = {
  title: 'terms-title',
  theyGet: 'terms-they-get',
  youGet: 'terms-you-get',
  note: 'terms-note',
  promises: 'terms-promises',
  startsOn: 'terms-starts',
  endsOn: 'terms-ends',
  recipientEmail: 'terms-recipient',
};

interface Props {
  terms: Terms;
  partnerName: string;
  errors: UserError[];
  onChange: (terms: Terms) => void;
}

/** The terms, in the order in which people talk: what is in it for them, for us, who does what, for how long. */
export function TermsForm({ terms, partnerName, errors, onChange }: Props) {
  const { t } = useLingui();
  const set = (part: Partial<Terms>) => onChange({ ...terms, ...part });
  const notice = [
    { value: '0', label: t`At any time` },
    { value: '7', label: t`With a week’s notice` },
    { value: '14', label: t`With two weeks’ notice` },
    { value: '30', label: t`With a month’s notice` },
  ];
  return (
    <div className="grid gap-6">
      <TextArea
        rows={1}
        id={fieldIds.title}
        label={t`In a few words`}
        help={t`The headline they read first.`}
        value={terms.title}
        maxLength={120}
        error={errorFor(errors, 'title')}
        onChange={(event) => set({ title: event.target.value })}
      />
      <TextArea
        id={fieldIds.theyGet}
        label={t`What ${partnerName} gets`}
        help={t`The first thing they want to know. Say it plainly, with numbers you stand behind.`}
        value={terms.theyGet}
        maxLength={1000}
        error={errorFor(errors, 'theyGet')}
        onChange={(event) => set({ theyGet: event.target.value })}
      />
      <TextArea
        id={fieldIds.youGet}
        label={t`What you get`}
        value={terms.youGet}
        maxLength={1000}
        error={errorFor(errors, 'youGet')}
        onChange={(event) => set({ youGet: event.target.value })}
      />
      <div className="grid gap-6 lg:grid-cols-2">
        <PromiseFields
          id={fieldIds.promises}
          by="SENDER"
          title={t`You promise`}
          terms={terms}
          onChange={(promises) => set({ promises })}
        />
        <PromiseFields
          by="RECIPIENT"
          title={t`You ask of ${partnerName}`}
          terms={terms}
          onChange={(promises) => set({ promises })}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField
          id={fieldIds.startsOn}
          label={t`Starts on`}
          type="date"
          value={terms.startsOn}
          error={errorFor(errors, 'startsOn')}
          onChange={(event) => set({ startsOn: event.target.value })}
        />
        <TextField
          id={fieldIds.endsOn}
          label={t`Ends on`}
          type="date"
          value={terms.endsOn}
          error={errorFor(errors, 'endsOn')}
          onChange={(event) => set({ endsOn: event.target.value })}
        />
        <Select
          label={t`Either side can stop`}
          options={notice}
          value={String(terms.exitNoticeDays)}
          onChange={(days) => set({ exitNoticeDays: Number(days) })}
        />
      </div>
      <TextArea
        id={fieldIds.note}
        label={t`A note to ${partnerName}`}
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
