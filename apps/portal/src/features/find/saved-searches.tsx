import { Trans, useLingui } from '@lingui/react/macro';
import { Bell, X } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../components/button.js';
import { Chip, ChipLink } from '../../components/chip.js';
import { TextField } from '../../components/field.js';
import { useAct, type UserError } from '../../lib/graphql/use-act.js';
import { KeptKeys } from '../../lib/kept-keys.js';
import {
  DeleteSavedSearchMutation,
  SavedSearchesQuery,
  SaveSearchMutation,
  type SavedSearch,
} from './operations.js';
import type { FindSearch } from './read-search.js';
import { areaText, findVariables } from './search.js';

interface Props {
  businessId: string;
  search: FindSearch;
}

/** A saved search as the address writes it. */
const addressOf = ({ words, group, category, moment, audience, channel, area }: SavedSearch): FindSearch => ({
  q: words ?? undefined,
  group: group ?? undefined,
  category: category ?? undefined,
  moment: moment ?? undefined,
  audience: audience ?? undefined,
  channel: channel ?? undefined,
  area: area ? areaText(area) : undefined,
});

/** The searches this business keeps, and a way to keep the one on screen. */
export function SavedSearches({ businessId, search }: Props) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: SavedSearchesQuery });
  const [remove, removing] = useAct(DeleteSavedSearchMutation);
  const [naming, setNaming] = useState(false);
  const saved = data?.viewer?.actingFor?.savedSearches.nodes ?? [];
  const asked = JSON.stringify(findVariables(search));
  const known = saved.some((one) => JSON.stringify(findVariables(addressOf(one))) === asked);
  const anything = asked !== JSON.stringify(findVariables({}));
  return (
    <section aria-label={t`Saved searches`} className="mt-3">
      <ul className="flex flex-wrap items-center gap-2">
        {saved.map((one) => (
          <li key={one.id} className="inline-flex max-w-full items-center">
            <ChipLink
              to="/find"
              search={{ ...addressOf(one) }}
              pressed={JSON.stringify(findVariables(addressOf(one))) === asked}
              className="min-w-0 flex-1 truncate"
            >
              <Bell aria-hidden="true" />
              <span className="truncate">{one.name}</span>
            </ChipLink>
            <button
              type="button"
              disabled={removing}
              aria-label={t`Delete the search ${one.name}`}
              className="grid size-9 flex-none place-items-center rounded-full text-ink-2 hover:bg-sunken hover:text-ink pointer-coarse:size-11"
              onClick={() => void remove({ input: { savedSearchId: one.id } })}
            >
              <X className="size-4" aria-hidden="true" />
            </button>
          </li>
        ))}
        {!known && !naming && (
          <li>
            <Chip pressed={undefined} onClick={() => setNaming(true)}>
              <Bell aria-hidden="true" />
              {anything ? <Trans>Save this search</Trans> : <Trans>Tell me of new neighbours</Trans>}
            </Chip>
          </li>
        )}
      </ul>
      {naming && (
        <NameForm
          businessId={businessId}
          search={search}
          usual={search.q ?? (anything ? '' : t`New neighbours`)}
          onDone={() => setNaming(false)}
        />
      )}
    </section>
  );
}

interface NameFormProps extends Props {
  /** A name to begin with. */
  usual: string;
  onDone: () => void;
}

function NameForm({ businessId, search, usual, onDone }: NameFormProps) {
  const { t } = useLingui();
  const [name, setName] = useState(usual);
  const [errors, setErrors] = useState<UserError[]>([]);
  const [keys] = useState(() => new KeptKeys());
  const [save, busy] = useAct(SaveSearchMutation, { quiet: true });
  const submit = async () => {
    const request = { businessId, name, ...findVariables(search) };
    const idempotencyKey = keys.of(request);
    const outcome = await save({ input: { ...request, idempotencyKey } });
    setErrors(outcome.errors);
    if (outcome.done || outcome.errors.length > 0) keys.answered(idempotencyKey);
    if (outcome.done) onDone();
  };
  return (
    <form
      className="mt-2 grid gap-2 rounded-2 border border-line bg-surface p-3"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <TextField
        autoFocus
        label={t`Name of this search`}
        help={t`When a neighbour joins whom it finds and who would be good for you both, the daily mail tells you once.`}
        error={errors.length > 0 ? errors.map(({ message }) => message).join(' ') : undefined}
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={busy}>
          <Trans>Save the search</Trans>
        </Button>
        <Button kind="ghost" onClick={onDone}>
          <Trans>Never mind</Trans>
        </Button>
      </div>
    </form>
  );
}
