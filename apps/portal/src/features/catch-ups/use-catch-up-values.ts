import { useDraft } from '../../lib/draft.js';
import { useSignedIn } from '../../lib/viewer.js';
import type { CatchUp, WithCatchUps } from './operations.js';
import { suggestTime } from './suggest-time.js';

/** What a form about a catch-up holds, and the revision it was begun from. */
export interface Values {
  on: string;
  time: string;
  minutes: number;
  where: CatchUp['where'];
  place: string;
  note: string;
  revision: number;
}

/** Begins with the catch-up as it is, or with a time when both are open; kept on this device until it is sent. */
export function useCatchUpValues(partnership: WithCatchUps, editing: CatchUp | null) {
  const { account } = useSignedIn();
  const [values, set, forget] = useDraft<Values>(
    account.id,
    `catch-up:${editing?.id ?? partnership.id}`,
    editing ? valuesOf(editing) : begin(partnership),
  );
  return { values, change: (part: Partial<Values>) => set({ ...values, ...part }), forget };
}

const valuesOf = ({ on, time, minutes, where, place, note, revision }: CatchUp): Values => ({
  on,
  time,
  minutes,
  where,
  place: place ?? '',
  note: note ?? '',
  revision,
});

function begin({ you, partner, lastDay, endsOn }: WithCatchUps): Values {
  const { timeZone } = you.place;
  const today = new Date().toLocaleDateString('sv-SE', { timeZone });
  const theirs = partner.place.timeZone === timeZone ? partner.openingHours : [];
  const suggested = suggestTime(today, lastDay ?? endsOn, [you.openingHours, theirs]);
  return { ...suggested, minutes: 30, where: 'AT_THEIRS', place: '', note: '', revision: 0 };
}
