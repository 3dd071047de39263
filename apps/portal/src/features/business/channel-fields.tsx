import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import { Button } from '../../components/button.js';
import { channelKinds, type ChannelKind } from '../../components/channel-kinds.js';
import { useChannelWord } from '../../components/channel-word.js';
import { TextField } from '../../components/field.js';
import { Select } from '../../components/select.js';
import type { Profile } from './operations.js';

type Channel = Profile['channels'][number];

interface Props {
  /** Of the button that adds one. */
  id: string;
  channels: Channel[];
  onChange: (channels: Channel[]) => void;
}

/** The id of the field that tells how many people the first channel of a kind reaches. */
export const reachId = (id: string, kind: string): string => `${id}-${kind.toLowerCase()}`;

/** Where the business can show a partner to its customers, with an honest monthly reach. */
export function ChannelFields({ id, channels, onChange }: Props) {
  const { t } = useLingui();
  const channelWord = useChannelWord();
  const options = channelKinds.map((value) => ({ value, label: channelWord(value) }));
  const change = (id: string, part: Partial<Channel>) =>
    onChange(channels.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const add = () =>
    onChange([
      ...channels,
      {
        id: crypto.randomUUID(),
        kind: 'COUNTER_CARD',
        name: channelWord('COUNTER_CARD'),
        monthlyReach: 0,
        reachIsEstimate: true,
      },
    ]);
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="mb-1 p-0 font-head text-l font-[700]">
        <Trans>Where you can show a partner</Trans>
      </legend>
      <p className="mb-3 text-s text-ink-2">
        <Trans>An honest guess is fine; partners see that it is one.</Trans>
      </p>
      <ul className="m-0 grid list-none grid-cols-[minmax(0,1fr)] gap-3 p-0">
        {channels.map((channel) => (
          <li key={channel.id} className="flex flex-wrap items-end gap-2">
            <Select<ChannelKind>
              className="min-w-44 flex-1"
              label={t`Where`}
              options={options}
              value={channel.kind}
              onChange={(kind) => change(channel.id, { kind, name: channelWord(kind) })}
            />
            <TextField
              id={
                channels.find(({ kind }) => kind === channel.kind) === channel
                  ? reachId(id, channel.kind)
                  : undefined
              }
              className="w-36"
              label={t`People a month`}
              type="number"
              min={0}
              value={channel.monthlyReach}
              onChange={(event) =>
                change(channel.id, { monthlyReach: Math.max(0, Math.round(event.target.valueAsNumber || 0)) })
              }
            />
            <Button
              kind="ghost"
              size="icon"
              aria-label={t`Remove ${channel.name}`}
              onClick={() => onChange(channels.filter(({ id }) => id !== channel.id))}
            >
              <Trash2 aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
      <Button id={id} kind="secondary" className="mt-3" onClick={add}>
        <Plus aria-hidden="true" />
        <Trans>Add a place</Trans>
      </Button>
    </fieldset>
  );
}
