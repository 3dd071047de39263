import { Trans, useLingui } from '@lingui/react/macro';
import { AlarmClock, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { toast } from 'sonner';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { useFormat } from '../../lib/format.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { usePress } from '../../lib/graphql/use-press.js';
import { RecallMutation, SnoozeMutation } from './acts.js';
import { type Proposal } from './operations.js';

/** Takes back what was sent a moment ago; gone once its mail leaves. */
export function Recall({ proposal }: { proposal: Proposal }) {
  const { t } = useLingui();
  const { id, recallUntil } = proposal;
  const key = useMemo(() => `recall:${id}:${crypto.randomUUID()}`, [id]);
  const [over, setOver] = useState(false);
  const [recall, recalling] = useAct(RecallMutation);
  useEffect(() => {
    if (!recallUntil) return;
    const timer = setTimeout(() => setOver(true), Math.max(0, Date.parse(recallUntil) - Date.now()));
    return () => clearTimeout(timer);
  }, [recallUntil]);
  if (!recallUntil || over) return null;
  const undo = async () => {
    const { done } = await recall({ input: { proposalId: id, idempotencyKey: key } });
    if (done) toast.success(t`Undone. It is as if it had never been sent.`);
  };
  return (
    <Button kind="secondary" busy={recalling} onClick={() => void undo()} className="max-sm:grow">
      <Undo2 aria-hidden="true" />
      <Trans>Undo sending</Trans>
    </Button>
  );
}

/** Puts a proposal off until a day of one's choice, or brings it back. */
export function PutOff({ proposal }: { proposal: Proposal }) {
  const { t } = useLingui();
  const format = useFormat();
  const { id, snoozedUntil, snoozeChoices } = proposal;
  const [choosing, setChoosing] = useState(false);
  const spans = { TOMORROW: t`Tomorrow`, THREE_DAYS: t`In three days`, NEXT_WEEK: t`Next week` };
  const [snooze, snoozing] = usePress(SnoozeMutation);
  const set = (until: string | null) => snooze({ proposalId: id, until });
  if (snoozedUntil) {
    const day = format.weekday(snoozedUntil);
    return (
      <Button kind="ghost" busy={snoozing} onClick={() => void set(null)} className="max-sm:grow">
        <AlarmClock aria-hidden="true" />
        <Trans>Put off until {day}: bring it back</Trans>
      </Button>
    );
  }
  if (snoozeChoices.length === 0) return null;
  const putOff = async (until: string) => {
    const day = format.weekday(`${until}T12:00:00Z`);
    const { done } = await set(until);
    if (!done) return;
    setChoosing(false);
    toast.success(t`Put off until ${day}. You find it under “Put off”.`);
  };
  const runsOut = format.weekday(proposal.expiresAt);
  return (
    <>
      <Button kind="ghost" onClick={() => setChoosing(true)} className="max-sm:grow">
        <AlarmClock aria-hidden="true" />
        <Trans>Not now</Trans>
      </Button>
      <Dialog
        open={choosing}
        onClose={() => setChoosing(false)}
        title={t`When shall we ask you again?`}
        about={t`Only you see that you put it off. It can be answered until ${runsOut}.`}
      >
        <ul className="m-0 grid list-none gap-2.5 p-0">
          {snoozeChoices.map(({ span, until }) => (
            <li key={span} className="grid">
              <Button kind="secondary" busy={snoozing} onClick={() => void putOff(until)}>
                {spans[span]}, {format.weekday(`${until}T12:00:00Z`)}
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
