import { Trans, useLingui } from '@lingui/react/macro';
import { Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../components/button.js';
import { Combobox } from '../../components/combobox.js';
import { FieldError, TextField } from '../../components/field.js';
import { AudiencesQuery } from './operations.js';
import { percentTogether, type ProfileValues } from './profile-values.js';

type Audience = ProfileValues['audience'];

/** Kinds of customers a profile can name at most. */
const most = 12;

interface Props {
  id: string;
  audience: Audience;
  error?: string;
  onChange: (audience: Audience) => void;
}

const percentId = (id: string, segment: string) => `${id}-${segment}`;

/** Who the customers are, and roughly how many of a hundred. */
export function AudienceFields({ id, audience, error, onChange }: Props) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: AudiencesQuery });
  const added = useRef<string>(undefined);
  useEffect(() => {
    if (!added.current) return;
    document.getElementById(percentId(id, added.current))?.focus();
    added.current = undefined;
  }, [audience, id]);
  const together = percentTogether(audience);
  const rest = Math.max(0, 100 - together);
  const left = (data?.audiences.nodes ?? []).filter(
    ({ key }) => !audience.some(({ segment }) => segment === key),
  );
  const change = (segment: string, percent: string) =>
    onChange(audience.map((one) => (one.segment === segment ? { ...one, percent } : one)));

  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="mb-1 p-0 font-head text-l font-[700]">
        <Trans>Who your customers are</Trans>
      </legend>
      <p className="mb-3 text-s text-ink-2">
        <Trans>Roughly, of a hundred who come. Neighbours with the same customers are shown first.</Trans>
      </p>
      {audience.length > 0 && (
        <ul className="m-0 mb-3 grid list-none grid-cols-[minmax(0,1fr)] gap-2 p-0">
          {audience.map(({ segment, label, percent }) => (
            <li key={segment} className="flex items-center gap-2">
              <label
                htmlFor={percentId(id, segment)}
                className="min-w-0 flex-1 wrap-anywhere first-letter:uppercase"
              >
                {label}
              </label>
              <TextField
                id={percentId(id, segment)}
                hideLabel
                label={t`${label}: of a hundred`}
                className="w-20 flex-none"
                type="number"
                inputMode="numeric"
                min={0}
                max={100}
                step={5}
                value={percent}
                onChange={(event) => change(segment, event.target.value)}
              />
              <span className="text-ink-2" aria-hidden="true">
                %
              </span>
              <Button
                kind="ghost"
                size="icon"
                aria-label={t`Remove ${label}`}
                onClick={() => onChange(audience.filter((one) => one.segment !== segment))}
              >
                <Trash2 aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {audience.length > 0 && (
        <p role="status" className="mb-3 text-s text-ink-2">
          {together > 100 && <Trans>Together {together} %: that is more than everybody.</Trans>}
          {together === 100 && <Trans>Together 100 %.</Trans>}
          {together < 100 && (
            <Trans>
              Together {together} %. The other {rest} % are of no special kind.
            </Trans>
          )}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {audience.length < most && (
        <Combobox
          key={audience.length}
          id={id}
          className="mt-3"
          label={t`Add a kind of customers`}
          items={left}
          value={null}
          onChange={(one) => {
            if (!one) return;
            added.current = one.key;
            onChange([
              ...audience,
              { segment: one.key, label: one.label, percent: String(Math.min(20, rest)) },
            ]);
          }}
          labelOf={({ label }) => label}
          keyOf={({ key }) => key}
          empty={t`We know no such customers. Choose the nearest.`}
        />
      )}
    </fieldset>
  );
}
