import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarPlus, Copy, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { toast } from 'sonner';
import { useQuery } from 'urql';
import { Button } from '../../components/button.js';
import { TextField } from '../../components/field.js';
import { useFormat } from '../../lib/format.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { CalendarLinkQuery, RemoveCalendarLinkMutation, RenewCalendarLinkMutation } from './operations.js';

/** The private address that brings promises and partnerships into a calendar: make, show once, renew, remove. */
export function CalendarLink() {
  const { t } = useLingui();
  const format = useFormat();
  const [{ data }, readAgain] = useQuery({ query: CalendarLinkQuery, requestPolicy: 'cache-and-network' });
  const [url, setUrl] = useState<string | null>(null);
  const [renew, renewing] = useAct(RenewCalendarLinkMutation);
  const [remove, removing] = useAct(RemoveCalendarLinkMutation);
  const since = data?.calendarLink?.since;
  const day = since && format.weekday(since);
  const refresh = () => readAgain({ requestPolicy: 'network-only' });

  const make = async () => {
    const outcome = await renew({});
    if (!outcome.done) return;
    setUrl(outcome.payload.url);
    refresh();
  };
  const end = async () => {
    const outcome = await remove({});
    if (!outcome.done) return;
    setUrl(null);
    refresh();
    toast.success(t`The calendar address no longer works.`);
  };
  const copy = async (address: string) => {
    await navigator.clipboard.writeText(address);
    toast.success(t`Copied.`);
  };

  return (
    <section className="grid gap-3.5">
      <h2 className="text-l">
        <Trans>Your calendar</Trans>
      </h2>
      <p className="text-ink-2">
        <Trans>
          See what you promised, and what was promised to you, in your own calendar. It subscribes to a
          private address; keep it to yourself.
        </Trans>
      </p>
      {url ? (
        <>
          <TextField
            label={t`Calendar address`}
            help={t`Shown this once. In your calendar, choose “Subscribe” or “Add from URL” and paste it.`}
            readOnly
            value={url}
            onFocus={(event) => event.target.select()}
          />
          <Button kind="secondary" className="justify-self-start" onClick={() => void copy(url)}>
            <Copy aria-hidden="true" />
            <Trans>Copy</Trans>
          </Button>
        </>
      ) : (
        day && (
          <p>
            <Trans>You have an address since {day}. A new one ends it.</Trans>
          </p>
        )
      )}
      <div className="flex flex-wrap gap-2.5">
        <Button kind={since ? 'secondary' : 'primary'} busy={renewing} onClick={() => void make()}>
          <CalendarPlus aria-hidden="true" />
          {since ? <Trans>Make a new address</Trans> : <Trans>Make a calendar address</Trans>}
        </Button>
        {since && (
          <Button kind="ghost" busy={removing} onClick={() => void end()}>
            <Trash2 aria-hidden="true" />
            <Trans>Remove it</Trans>
          </Button>
        )}
      </div>
    </section>
  );
}
