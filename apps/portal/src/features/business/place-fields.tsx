import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { TextField } from '../../components/field.js';
import { Skeleton } from '../../components/skeleton.js';
import type { Profile } from './operations.js';

const PlacePicker = lazy(() => import('./place-picker.js'));

type Place = Profile['place'];

interface Props {
  id: string;
  place: Place;
  onChange: (place: Place) => void;
  error?: string;
}

/** The id of the field that tells how far the business goes to its customers. */
export const travelId = (id: string): string => `${id}-travel`;

/** Where the business is, and how far it goes to its customers. */
export function PlaceFields({ id, place, onChange, error }: Props) {
  const { t } = useLingui();
  const set = (part: Partial<Place>) => onChange({ ...place, ...part });
  return (
    <fieldset className="m-0 grid min-w-0 gap-4 border-0 p-0">
      <legend className="mb-2 p-0 font-head text-l font-[700]">
        <Trans>Where you are</Trans>
      </legend>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t`Street and number`}
          optional
          autoComplete="street-address"
          value={place.addressLines.join(', ')}
          onChange={(event) => set({ addressLines: event.target.value ? [event.target.value] : [] })}
        />
        <TextField
          label={t`Town`}
          autoComplete="address-level2"
          value={place.locality}
          onChange={(event) => set({ locality: event.target.value })}
        />
        <TextField
          id={travelId(id)}
          label={t`How far you go to customers, in kilometres`}
          help={t`Leave it empty when they come to you.`}
          optional
          type="number"
          min={0}
          step="any"
          value={place.travelsKm ?? ''}
          onChange={(event) =>
            set({ travelsKm: Number.isNaN(event.target.valueAsNumber) ? null : event.target.valueAsNumber })
          }
        />
      </div>
      <Suspense fallback={<Skeleton className="h-[300px] rounded-2" />}>
        <PlacePicker id={id} value={place} error={error} onChange={(point) => set(point)} />
      </Suspense>
    </fieldset>
  );
}
