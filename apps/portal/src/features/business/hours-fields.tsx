import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import { Button } from '../../components/button.js';
import { TextField } from '../../components/field.js';
import { Select } from '../../components/select.js';
import type { Profile } from './operations.js';
import { useWeekdays } from './weekdays.js';

type Hours = Profile['openingHours'][number];

interface Props {
  /** Of the button that adds a stretch. */
  id: string;
  hours: Hours[];
  onChange: (hours: Hours[]) => void;
}

/** When the business is open: a line for each stretch, so a lunch break is two lines of one day. */
export function HoursFields({ id, hours, onChange }: Props) {
  const { t } = useLingui();
  const weekdays = useWeekdays();
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdays(day) }));
  const change = (place: number, part: Partial<Hours>) =>
    onChange(hours.map((one, index) => (index === place ? { ...one, ...part } : one)));
  const add = () => {
    const last = hours.at(-1);
    const weekday = last ? (last.weekday % 7) + 1 : 1;
    onChange([...hours, { weekday, opens: last?.opens ?? '09:00', closes: last?.closes ?? '18:00' }]);
  };
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="mb-2 p-0 font-head text-l font-[700]">
        <Trans>When you are open</Trans>
      </legend>
      <ul className="m-0 grid list-none grid-cols-[minmax(0,1fr)] gap-3 p-0">
        {hours.map(({ weekday, opens, closes }, place) => (
          <li key={place} className="flex flex-wrap items-end gap-2">
            <Select
              className="min-w-36 flex-1"
              label={t`Day`}
              options={days}
              value={String(weekday)}
              onChange={(day) => change(place, { weekday: Number(day) })}
            />
            <TextField
              className="w-32"
              label={t`From`}
              type="time"
              value={opens}
              onChange={(event) => change(place, { opens: event.target.value })}
            />
            <TextField
              className="w-32"
              label={t`Until`}
              type="time"
              value={closes}
              onChange={(event) => change(place, { closes: event.target.value })}
            />
            <Button
              kind="ghost"
              size="icon"
              aria-label={t`Remove ${weekdays(weekday)}, ${opens}`}
              onClick={() => onChange(hours.filter((_, index) => index !== place))}
            >
              <Trash2 aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
      <Button id={id} kind="secondary" className="mt-3" onClick={add}>
        <Plus aria-hidden="true" />
        <Trans>Add opening hours</Trans>
      </Button>
    </fieldset>
  );
}
