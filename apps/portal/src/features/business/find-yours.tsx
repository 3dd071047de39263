import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../components/button.js';
import { Crest } from '../../components/crest/crest.js';
import { TextField } from '../../components/field.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { ClaimBusinessMutation, type FoundBusiness, SearchBusinessesQuery } from './operations.js';
import { useSettled } from '../../lib/use-settled.js';

interface Props {
  onClaimed: () => void;
  onCreate: (name: string) => void;
}

/** First step of a newcomer: is the business listed already? Then it is claimed; else it is made. */
export function FindYours({ onClaimed, onCreate }: Props) {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const search = useSettled(name.trim());
  const [{ data, fetching }] = useQuery({
    query: SearchBusinessesQuery,
    variables: { filter: { search, claimable: true }, first: 6 },
    pause: search.length < 2,
  });
  const found = search.length < 2 ? [] : (data?.businesses.nodes ?? []);
  return (
    <div className="grid gap-5">
      <TextField
        label={t`What is your business called?`}
        help={t`It may be listed already; then it only needs you.`}
        autoComplete="organization"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <div aria-live="polite">
        {found.length > 0 && (
          <>
            <h2 className="mb-2 text-l">
              <Trans>Is it one of these?</Trans>
            </h2>
            <ul className="m-0 grid list-none grid-cols-[minmax(0,1fr)] gap-2 p-0">
              {found.map((business) => (
                <li key={business.id}>
                  <Candidate business={business} onClaimed={onClaimed} />
                </li>
              ))}
            </ul>
          </>
        )}
        {search.length >= 2 && !fetching && found.length === 0 && (
          <p className="text-ink-2">
            <Trans>No listing has this name yet.</Trans>
          </p>
        )}
      </div>
      {name.trim().length >= 2 && (
        <Button kind={found.length ? 'secondary' : 'primary'} onClick={() => onCreate(name.trim())}>
          {found.length ? <Trans>None of these: add mine</Trans> : <Trans>Add my business</Trans>}
        </Button>
      )}
    </div>
  );
}

function Candidate({ business, onClaimed }: { business: FoundBusiness; onClaimed: () => void }) {
  const [key] = useState(() => crypto.randomUUID());
  const [claim, claiming] = useAct(ClaimBusinessMutation);
  const address = [...business.place.addressLines, business.place.locality].join(', ');
  return (
    <div className="flex flex-wrap items-center gap-3 rounded-2 border border-line bg-surface px-4 py-3">
      <Crest {...business.crest} />
      <span className="min-w-0 flex-1 basis-40">
        <b className="block">{business.name}</b>
        <span className="block text-s text-ink-2">
          {business.category?.name} · {address}
        </span>
      </span>
      <Button
        kind="secondary"
        busy={claiming}
        onClick={() =>
          void claim({ input: { businessId: business.id, idempotencyKey: key } }).then(({ done }) => {
            if (done) onClaimed();
          })
        }
      >
        <Trans>This is mine</Trans>
      </Button>
    </div>
  );
}
