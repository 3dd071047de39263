import { Trans, useLingui } from '@lingui/react/macro';
import { AlarmClock, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { toast } from 'sonner';
import { Button } from '../../components/button.js';
import { useFormat } from '../../lib/format.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { RecallMutation, SnoozeMutation } from './acts.js';
import { type Proposal } from './operations.js';

/** So many days a proposal is put off by one press. */
const PUT_OFF_DAYS = 3;

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

/** Puts a proposal off for some days, or brings it back. */
export function PutOff({ proposal }: { proposal: Proposal }) {
  const { t } = useLingui();
  const format = useFormat();
  const { id, snoozedUntil, expiresAt } = proposal;
  const [snooze, snoozing] = useAct(SnoozeMutation);
  const set = (until: string | null) =>
    snooze({ input: { proposalId: id, until, idempotencyKey: `snooze:${crypto.randomUUID()}` } });
  if (snoozedUntil) {
    const day = format.weekday(snoozedUntil);
    return (
      <Button kind="ghost" busy={snoozing} onClick={() => void set(null)} className="max-sm:grow">
        <AlarmClock aria-hidden="true" />
        <Trans>Put off until {day}: bring it back</Trans>
      </Button>
    );
  }
  const until = new Date(Date.now() + PUT_OFF_DAYS * 86_400_000);
  if (until.getTime() >= Date.parse(expiresAt)) return null;
  const putOff = async () => {
    const { done } = await set(until.toISOString().slice(0, 10));
    if (done) toast.success(t`Put off. We bring it back before it runs out.`);
  };
  return (
    <Button kind="ghost" busy={snoozing} onClick={() => void putOff()} className="max-sm:grow">
      <AlarmClock aria-hidden="true" />
      <Trans>Ask me again in three days</Trans>
    </Button>
  );
}
