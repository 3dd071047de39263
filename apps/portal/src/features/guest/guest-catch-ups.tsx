import { Trans, useLingui } from '@lingui/react/macro';
import { MessageCircle } from 'lucide-react';
import { useState } from 'react';
import { toast } from 'sonner';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { TextArea } from '../../components/field.js';
import { useDraft } from '../../lib/draft.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { AskAsGuestMutation, type GuestProposal } from './operations.js';

type CatchUp = GuestProposal['catchUps']['nodes'][number];

interface Props {
  token: string;
  proposal: GuestProposal;
  /** Asks the server how it stands. */
  reread: () => void;
}

/** When the partner wants to talk about how it goes, and a way to say in words that it does not suit. */
export function GuestCatchUps({ token, proposal, reread }: Props) {
  const { t } = useLingui();
  const { from, catchUps } = proposal;
  if (catchUps.nodes.length === 0) return null;
  return (
    <Card as="section" className="mt-4" aria-labelledby="catch-ups">
      <h2 id="catch-ups" className="text-l">
        <Trans>Talk about how it goes</Trans>
      </h2>
      <ul className="m-0 mt-3 grid list-none gap-3 p-0" aria-label={t`Catch-ups to come`}>
        {catchUps.nodes.map((catchUp) => (
          <li key={catchUp.id} className="rounded-2 bg-marigold-soft p-4">
            <What catchUp={catchUp} partnerName={from.name} />
            <DoesNotSuit token={token} proposal={proposal} catchUp={catchUp} reread={reread} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function What({ catchUp, partnerName }: { catchUp: CatchUp; partnerName: string }) {
  const { t } = useLingui();
  const when = useWhen()(catchUp);
  const { minutes, where, place, note } = catchUp;
  const words = {
    AT_YOURS: t`At your place`,
    AT_THEIRS: t`At ${partnerName}`,
    REMOTE: place,
    ELSEWHERE: place,
  };
  return (
    <>
      <b className="block text-m first-letter:uppercase">
        <time dateTime={catchUp.startsAt}>{when}</time>
      </b>
      <span className="block text-s wrap-anywhere">
        <Trans>{minutes} minutes</Trans> · {words[where]}
      </span>
      {note && <p className="mt-1.5 text-s whitespace-pre-line wrap-anywhere">{note}</p>}
    </>
  );
}

/** By the clock of the place, with its name. */
function useWhen() {
  const { i18n } = useLingui();
  const locale = i18n.locale === 'en' ? 'en-GB' : i18n.locale;
  return ({ startsAt, timeZone }: CatchUp) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    }).format(new Date(startsAt));
}

function DoesNotSuit({ token, proposal, catchUp, reread }: Props & { catchUp: CatchUp }) {
  const { t } = useLingui();
  const when = useWhen()(catchUp);
  const { name } = proposal.from;
  const [open, setOpen] = useState(false);
  const begin = t`${when} does not suit us. Could we meet at another time?`;
  const [body, setBody, clear] = useDraft(null, `does-not-suit:${catchUp.id}`, begin);
  const [clientId, setClientId] = useState(() => crypto.randomUUID());
  const [ask, asking] = useAct(AskAsGuestMutation);
  if (!open)
    return (
      <Button kind="secondary" size="s" className="mt-2.5" onClick={() => setOpen(true)}>
        <MessageCircle aria-hidden="true" />
        <Trans>That does not suit us</Trans>
      </Button>
    );
  const send = async () => {
    if (!body.trim()) return;
    const { payload } = await ask({ input: { token, clientId, body: body.trim() } });
    if (!payload?.guestProposal) return;
    clear();
    setClientId(crypto.randomUUID());
    setOpen(false);
    toast.success(t`Sent. ${name} reads it and writes back to you.`);
    reread();
  };
  return (
    <form
      className="mt-2.5 grid gap-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        label={t`What to tell ${name}`}
        maxLength={5000}
        rows={2}
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="s" busy={asking}>
          <Trans>Send it</Trans>
        </Button>
        <Button type="button" kind="ghost" size="s" onClick={() => setOpen(false)}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  );
}
