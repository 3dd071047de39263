import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import { Button } from '../../components/button.js';
import { TextField } from '../../components/field.js';
import type { Profile } from './operations.js';

type Offering = Profile['offerings'][number];

interface Props {
  /** Of the button that adds one. */
  id: string;
  offerings: Offering[];
  onChange: (offerings: Offering[]) => void;
}

/** What the business sells, a line each. */
export function OfferingFields({ id, offerings, onChange }: Props) {
  const { t } = useLingui();
  const change = (id: string, name: string) =>
    onChange(offerings.map((one) => (one.id === id ? { ...one, name } : one)));
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="mb-2 p-0 font-head text-l font-[700]">
        <Trans>What you sell</Trans>
      </legend>
      <ul className="m-0 grid list-none grid-cols-[minmax(0,1fr)] gap-2 p-0">
        {offerings.map((offering, index) => {
          const place = index + 1;
          return (
            <li key={offering.id} className="flex items-end gap-2">
              <TextField
                className="min-w-0 flex-1"
                label={t`Offering ${place}`}
                hideLabel
                value={offering.name}
                maxLength={120}
                onChange={(event) => change(offering.id, event.target.value)}
              />
              <Button
                kind="ghost"
                size="icon"
                aria-label={t`Remove ${offering.name}`}
                onClick={() => onChange(offerings.filter(({ id }) => id !== offering.id))}
              >
                <Trash2 aria-hidden="true" />
              </Button>
            </li>
          );
        })}
      </ul>
      <Button
        id={id}
        kind="secondary"
        className="mt-3"
        onClick={() =>
          onChange([...offerings, { id: crypto.randomUUID(), name: '', description: null, price: null }])
        }
      >
        <Plus aria-hidden="true" />
        <Trans>Add an offering</Trans>
      </Button>
    </fieldset>
  );
}
