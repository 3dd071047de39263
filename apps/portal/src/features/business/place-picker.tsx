import { Trans, useLingui } from '@lingui/react/macro';
import { LocateFixed } from 'lucide-react';
import { Button } from '../../components/button.js';
import { FieldError, TextField } from '../../components/field.js';
import type { Point } from '../../components/map/types.js';
import { useTown } from '../../components/map/use-town.js';
import { useViewer } from '../../lib/viewer.js';
import { TownPicker } from './town-picker.js';

interface Props {
  id: string;
  value: Point | null;
  error?: string;
  onChange: (point: Point) => void;
}

/** Where the business stands: on the drawn town by click or keys, or by where one is now, or by coordinates. */
export default function PlacePicker({ id, value, error, onChange }: Props) {
  const { t } = useLingui();
  const { instance } = useViewer();
  const demo = instance?.demo ?? false;
  const town = useTown(demo);
  const here = () =>
    navigator.geolocation.getCurrentPosition(({ coords }) =>
      onChange({ latitude: coords.latitude, longitude: coords.longitude }),
    );
  const number = (label: string, part: keyof Point) => (
    <TextField
      className="min-w-32 flex-1"
      label={label}
      inputMode="decimal"
      type="number"
      step="any"
      value={value?.[part] ?? ''}
      onChange={(event) => {
        const next = event.target.valueAsNumber;
        if (Number.isFinite(next)) onChange({ latitude: 0, longitude: 0, ...value, [part]: next });
      }}
    />
  );
  return (
    <fieldset id={id} tabIndex={-1} className="m-0 min-w-0 border-0 p-0">
      <legend className="mb-1.5 p-0 text-s font-[650]">
        <Trans>Where is it?</Trans>
      </legend>
      {demo && town ? (
        <>
          <p className="-mt-0.5 mb-2 text-s text-ink-2">
            <Trans>Click your door on the map, or move the pin with the arrow keys.</Trans>
          </p>
          <TownPicker town={town} value={value} onChange={onChange} />
        </>
      ) : (
        <div className="flex flex-wrap items-end gap-3">
          {number(t`Latitude`, 'latitude')}
          {number(t`Longitude`, 'longitude')}
          {'geolocation' in navigator && (
            <Button kind="secondary" onClick={here}>
              <LocateFixed aria-hidden="true" />
              <Trans>I am there now</Trans>
            </Button>
          )}
        </div>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
