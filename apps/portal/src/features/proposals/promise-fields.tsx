import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import { Button } from '../../components/button.js';
import { channelKinds, type ChannelKind } from '../../components/channel-kinds.js';
import { useChannelWord } from '../../components/channel-word.js';
import { TextArea, TextField } from '../../components/field.js';
import { Select } from '../../components/select.js';
import type { UserError } from '../../lib/graphql/use-act.js';
import type { Terms } from './operations.js';

type PromiseTerms = Terms['promises'][number];

interface Props {
  by: PromiseTerms['by'];
  tone: 'you' | 'them';
  title: string;
  terms: Terms;
  errors: UserError[];
  onChange: (promises: PromiseTerms[]) => void;
  id?: string;
}

/** The promises of one side: what, where, from when to when, how many. */
export function PromiseFields({ by, tone, title, terms, errors, onChange, id }: Props) {
  const { promises } = terms;
  const change = (key: string, part: Partial<PromiseTerms>) =>
    onChange(promises.map((promise) => (promise.key === key ? { ...promise, ...part } : promise)));
  const add = () =>
    onChange([
      ...promises,
      {
        key: crypto.randomUUID(),
        by,
        what: '',
        channel: null,
        from: terms.startsOn,
        until: terms.endsOn,
        quantity: null,
      },
    ]);
  return (
    <fieldset id={id} tabIndex={-1} className="m-0 min-w-0 border-0 p-0">
      <legend className="mb-2 flex items-center gap-2 p-0 font-head text-l font-[700]">
        <span
          className={`size-3 rounded-t-full rounded-b-[2px] ${tone === 'you' ? 'bg-spruce' : 'bg-marigold'}`}
          aria-hidden="true"
        />
        {title}
      </legend>
      <ul className="m-0 grid list-none grid-cols-[minmax(0,1fr)] gap-3 p-0">
        {promises.map(
          (promise, index) =>
            promise.by === by && (
              <PromiseItem
                key={promise.key}
                promise={promise}
                errors={errors.filter(({ field }) => isOfPromise(field, index))}
                onChange={(part) => change(promise.key, part)}
                onRemove={() => onChange(promises.filter(({ key }) => key !== promise.key))}
              />
            ),
        )}
      </ul>
      <Button kind="secondary" type="button" className="mt-3" onClick={add}>
        <Plus aria-hidden="true" />
        <Trans>Add a promise</Trans>
      </Button>
    </fieldset>
  );
}

const isOfPromise = (field: string[] | null, index: number): boolean => {
  const at = field?.indexOf('promises') ?? -1;
  return at >= 0 && field?.[at + 1] === String(index);
};

function PromiseItem({
  promise,
  errors,
  onChange,
  onRemove,
}: {
  promise: PromiseTerms;
  errors: UserError[];
  onChange: (part: Partial<PromiseTerms>) => void;
  onRemove: () => void;
}) {
  const { t } = useLingui();
  const channelWord = useChannelWord();
  const options = channelKinds.map((value) => ({ value, label: channelWord(value) }));
  const wrong = (name: string) => errors.find(({ field }) => field?.at(-1) === name)?.message;
  const id = (name: string) => `promise-${promise.key}-${name}`;
  return (
    <li className="grid gap-3 rounded-2 border border-line bg-surface p-3.5">
      <TextArea
        id={id('what')}
        rows={1}
        label={t`What`}
        value={promise.what}
        maxLength={300}
        error={wrong('what')}
        onChange={(event) => onChange({ what: event.target.value })}
      />
      <Select<ChannelKind>
        label={t`Where`}
        optional
        options={options}
        value={promise.channel}
        placeholder={t`Choose a place`}
        onChange={(channel) => onChange({ channel })}
      />
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          id={id('from')}
          className="min-w-36 flex-1"
          label={t`From`}
          type="date"
          value={promise.from}
          error={wrong('from')}
          onChange={(event) => onChange({ from: event.target.value })}
        />
        <TextField
          id={id('until')}
          className="min-w-36 flex-1"
          label={t`Until`}
          type="date"
          value={promise.until}
          error={wrong('until')}
          onChange={(event) => onChange({ until: event.target.value })}
        />
        <TextField
          id={id('quantity')}
          className="w-28"
          label={t`How many`}
          type="number"
          min={1}
          inputMode="numeric"
          value={promise.quantity ?? ''}
          error={wrong('quantity')}
          onChange={(event) => {
            const quantity = Math.round(event.target.valueAsNumber);
            onChange({ quantity: quantity >= 1 ? quantity : null });
          }}
        />
        <Button
          kind="ghost"
          type="button"
          onClick={onRemove}
          aria-label={t`Remove this promise: ${promise.what}`}
        >
          <Trash2 aria-hidden="true" />
          <Trans>Remove</Trans>
        </Button>
      </div>
    </li>
  );
}
