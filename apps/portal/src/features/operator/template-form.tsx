import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/button.js';
import { channelKinds, type ChannelKind } from '../../components/channel-kinds.js';
import { useChannelWord } from '../../components/channel-word.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { TextArea, TextField } from '../../components/field.js';
import { Select } from '../../components/select.js';
import { errorFor, summaryOf } from '../../lib/form-errors.js';
import { useAct, type UserError } from '../../lib/graphql/use-act.js';
import { AddTemplateMutation, ChangeTemplateMutation, type Template } from './template-operations.js';

type Values = Omit<Template, 'id' | 'archivedAt' | '__typename'>;

const blank: Values = {
  locale: 'EN',
  title: '',
  text: '',
  theyGet: '',
  youGet: '',
  yourPromise: '',
  theirPromise: '',
  yourChannel: null,
  theirChannel: null,
  times: null,
};

const placeholders =
  '{you} {them} {yourNeed} {theirNeed} {yourReach} {theirReach} {yourOffering} {theirOffering}';

const ids = {
  title: 'template-title',
  text: 'template-text',
  theyGet: 'template-they-get',
  youGet: 'template-you-get',
  yourPromise: 'template-your-promise',
  theirPromise: 'template-their-promise',
  times: 'template-times',
};

const valuesOf = ({
  locale,
  title,
  text,
  theyGet,
  youGet,
  yourPromise,
  theirPromise,
  yourChannel,
  theirChannel,
  times,
}: Values): Values => ({
  locale,
  title,
  text,
  theyGet,
  youGet,
  yourPromise,
  theirPromise,
  yourChannel,
  theirChannel,
  times,
});

/** Writes a template, or changes one. Names in curly brackets are filled in from both profiles. */
export function TemplateForm({ template, onDone }: { template: Template | null; onDone: () => void }) {
  const { t } = useLingui();
  const channelWord = useChannelWord();
  const [values, setValues] = useState<Values>(() => (template ? valuesOf(template) : blank));
  const [errors, setErrors] = useState<UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const [add, adding] = useAct(AddTemplateMutation, { quiet: true });
  const [change, changing] = useAct(ChangeTemplateMutation, { quiet: true });
  const set = (part: Partial<Values>) => setValues({ ...values, ...part });
  const channels = channelKinds.map((value) => ({ value, label: channelWord(value) }));
  const save = async () => {
    const result = template
      ? await change({ input: { templateId: template.id, template: values } })
      : await add({ input: { template: values, idempotencyKey: key } });
    setErrors(result.errors);
    if (result.done) onDone();
  };
  const area = (name: 'text' | 'theyGet' | 'youGet' | 'yourPromise' | 'theirPromise', label: string) => (
    <TextArea
      id={ids[name]}
      rows={2}
      label={label}
      value={values[name]}
      error={errorFor(errors, name)}
      onChange={(event) => set({ [name]: event.target.value })}
    />
  );
  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ErrorSummary errors={summaryOf(errors, ids)} />
      <p className="text-s text-ink-2">
        <Trans>“You” is the business that proposes. These are filled in from both profiles:</Trans>{' '}
        <code className="wrap-anywhere">{placeholders}</code>
      </p>
      <Select
        label={t`Language`}
        options={[
          { value: 'EN', label: 'English' },
          { value: 'DE', label: 'Deutsch' },
        ]}
        value={values.locale}
        onChange={(locale) => set({ locale })}
      />
      <TextField
        id={ids.title}
        label={t`What to call it`}
        value={values.title}
        error={errorFor(errors, 'title')}
        onChange={(event) => set({ title: event.target.value })}
      />
      {area('text', t`The idea, in a sentence`)}
      {area('theyGet', t`What they get`)}
      {area('youGet', t`What you get`)}
      {area('yourPromise', t`What you promise`)}
      {area('theirPromise', t`What they promise`)}
      <div className="grid gap-4 sm:grid-cols-3">
        <Select<ChannelKind>
          label={t`Where you do it`}
          optional
          options={channels}
          placeholder={t`Choose a place`}
          value={values.yourChannel}
          onChange={(yourChannel) => set({ yourChannel })}
        />
        <Select<ChannelKind>
          label={t`Where they do it`}
          optional
          options={channels}
          placeholder={t`Choose a place`}
          value={values.theirChannel}
          onChange={(theirChannel) => set({ theirChannel })}
        />
        <TextField
          id={ids.times}
          label={t`How often each`}
          optional
          type="number"
          min={1}
          value={values.times ?? ''}
          error={errorFor(errors, 'times')}
          onChange={(event) => {
            const times = Math.round(event.target.valueAsNumber);
            set({ times: times >= 1 ? times : null });
          }}
        />
      </div>
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit" busy={adding || changing}>
          {template ? <Trans>Save changes</Trans> : <Trans>Offer it to everybody</Trans>}
        </Button>
        <Button type="button" kind="secondary" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
