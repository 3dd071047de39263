import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import { Button } from '../../components/button.js';
import { channelKinds, useChannelWord, type ChannelKind } from '../../components/channel-word.js';
import { TextArea, TextField } from '../../components/field.js';
import { Select } from '../../components/select.js';
import type { Terms } from './operations.js';

type PromiseTerms = Terms['promises'][number];

interface Props {
  by: PromiseTerms['by'];
  title: string;
  terms: Terms;
  onChange: (promises: PromiseTerms[]) => void;
  id?: string;
}

/** The promises of one side: what, where, from when to when. */
export function PromiseFields({ by, title, terms, onChange, id }: Props) {
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
    <fieldset id={id} className="m-0 min-w-0 border-0 p-0">
      <legend className="mb-2 flex items-center gap-2 p-0 font-head text-l font-[700]">
        <span
          className={`size-3 rounded-t-full rounded-b-[2px] ${by === 'SENDER' ? 'bg-spruce' : 'bg-marigold'}`}
          aria-hidden="true"
        />
        {title}
      </legend>
      <ul className="m-0 grid list-none grid-cols-[minmax(0,1fr)] gap-3 p-0">
        {promises
          .filter((promise) => promise.by === by)
          .map((promise) => (
            <PromiseItem
              key={promise.key}
              promise={promise}
              onChange={(part) => change(promise.key, part)}
              onRemove={() => onChange(promises.filter(({ key }) => key !== promise.key))}
            />
          ))}
      </ul>
      <Button kind="secondary" className="mt-3" onClick={add}>
        <Plus aria-hidden="true" />
        <Trans>Add a promise</Trans>
      </Button>
    </fieldset>
  );
}

function PromiseItem({
  promise,
  onChange,
  onRemove,
}: {
  promise: PromiseTerms;
  onChange: (part: Partial<PromiseTerms>) => void;
  onRemove: () => void;
}) {
  const { t } = useLingui();
  const channelWord = useChannelWord();
  const options = channelKinds.map((value) => ({ value, label: channelWord(value) }));
  return (
    <li className="grid gap-3 rounded-2 border border-line bg-surface p-3.5">
      <TextArea
        rows={1}
        label={t`What`}
        value={promise.what}
        maxLength={200}
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
          className="min-w-36 flex-1"
          label={t`From`}
          type="date"
          value={promise.from}
          onChange={(event) => onChange({ from: event.target.value })}
        />
        <TextField
          className="min-w-36 flex-1"
          label={t`Until`}
          type="date"
          value={promise.until}
          onChange={(event) => onChange({ until: event.target.value })}
        />
        <Button kind="ghost" onClick={onRemove} aria-label={t`Remove this promise: ${promise.what}`}>
          <Trash2 aria-hidden="true" />
          <Trans>Remove</Trans>
        </Button>
      </div>
    </li>
  );
}
