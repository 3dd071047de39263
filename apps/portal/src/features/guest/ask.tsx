import { Trans, useLingui } from '@lingui/react/macro';
import { MessageCircle } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { cx } from '../../components/cx.js';
import { TextArea } from '../../components/field.js';
import { useDraft } from '../../lib/draft.js';
import { useFormat } from '../../lib/format.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { AskAsGuestMutation, type GuestProposal } from './operations.js';

interface Props {
  token: string;
  proposal: GuestProposal;
  /** Asks the server how it stands. */
  reread: () => void;
}

/** What was said so far, and a place to ask, without an account. */
export function Ask({ token, proposal, reread }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const { name } = proposal.from;
  const [body, setBody, clear] = useDraft(null, `ask:${proposal.id}`, '');
  const [clientId, setClientId] = useState(() => crypto.randomUUID());
  const [ask, asking] = useAct(AskAsGuestMutation);
  const send = async () => {
    if (!body.trim()) return;
    const { payload } = await ask({ input: { token, clientId, body: body.trim() } });
    if (!payload?.guestProposal) return;
    clear();
    setClientId(crypto.randomUUID());
    reread();
  };
  return (
    <Card as="section" className="mt-4">
      <h2 className="text-l">
        {proposal.state === 'SENT' ? <Trans>A question first?</Trans> : <Trans>Write to {name}</Trans>}
      </h2>
      <ol className="m-0 mt-3 grid list-none gap-2 p-0">
        {proposal.messages.map((message) => (
          <li
            key={message.id}
            className={cx(
              'rounded-[16px] px-4 py-2.5',
              message.businessName === name ? 'me-8 bg-marigold-soft' : 'ms-8 bg-spruce-soft',
            )}
          >
            <p className="whitespace-pre-line [overflow-wrap:anywhere]">{message.body}</p>
            <span className="text-xs">
              {message.authorName ?? message.businessName} · {format.moment(message.at)}
            </span>
          </li>
        ))}
      </ol>
      <form
        className="mt-3 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextArea
          label={t`Your question to ${name}`}
          hideLabel
          placeholder={t`Ask ${name}`}
          maxLength={5000}
          value={body}
          onChange={(event) => setBody(event.target.value)}
        />
        <Button type="submit" kind="secondary" busy={asking} className="justify-self-start">
          <MessageCircle aria-hidden="true" />
          <Trans>Send the question</Trans>
        </Button>
      </form>
    </Card>
  );
}
