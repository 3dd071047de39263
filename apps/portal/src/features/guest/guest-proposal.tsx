import { Trans, useLingui } from '@lingui/react/macro';
import { Handshake, MapPin } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Banner } from '../../components/banner.js';
import { Button, LinkButton } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { Crest } from '../../components/crest/crest.js';
import { Dialog } from '../../components/dialog.js';
import { EmptyState } from '../../components/empty-state.js';
import { TextArea } from '../../components/field.js';
import { PageHead } from '../../components/page.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { TermsSheet } from '../../components/terms-sheet.js';
import { useFormat } from '../../lib/format.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { Ask } from './ask.js';
import {
  AcceptAsGuestMutation,
  DeclineAsGuestMutation,
  GuestQuery,
  type GuestProposal as Proposal,
} from './operations.js';

/** What somebody without an account sees from a mail: who asks, what is in it for them, and a deliberate yes or no. */
export function GuestProposal({ token }: { token: string }) {
  const { t } = useLingui();
  const [{ data, error }] = useQuery({ query: GuestQuery, variables: { token } });
  const [changed, setChanged] = useState<Proposal | null>(null);
  const proposal = changed ?? data?.guestProposal;
  if (!proposal && (data || error))
    return (
      <EmptyState
        wholePage
        title={t`This link no longer opens anything`}
        action={
          <LinkButton kind="secondary" to="/">
            <Trans>What is Alongside?</Trans>
          </LinkButton>
        }
      >
        <Trans>The proposal may have been taken back. Nothing was agreed in your name.</Trans>
      </EmptyState>
    );
  if (!proposal)
    return (
      <Loading>
        <Skeleton className="mb-4 h-24 rounded-3" />
        <Skeleton className="h-96 rounded-3" />
      </Loading>
    );
  const { from, current } = proposal;
  const address = [...from.place.addressLines, from.place.locality].filter(Boolean).join(', ');
  return (
    <>
      <Outcome proposal={proposal} />
      <Card as="section" awning={from.crest.colour}>
        <header className="flex items-center gap-3.5">
          <Crest {...from.crest} size="l" />
          <div className="min-w-0">
            <b className="block text-l">{from.name}</b>
            <span className="block text-s text-ink-2">{from.category?.name}</span>
            <span className="flex items-center gap-1 text-s text-ink-2">
              <MapPin className="size-4 flex-none" aria-hidden="true" />
              {address}
            </span>
          </div>
        </header>
        <PageHead title={current.terms.title} className="mt-5 !mb-3" />
        {current.terms.note && <p className="mb-4 max-w-[60ch] whitespace-pre-line">{current.terms.note}</p>}
        <TermsSheet
          terms={current.terms}
          seenBy="RECIPIENT"
          partnerName={from.name}
          open={proposal.state === 'SENT'}
        />
        <Decide token={token} proposal={proposal} onChanged={setChanged} />
      </Card>
      <Ask token={token} proposal={proposal} onChanged={setChanged} />
      <p className="mt-5 px-1 text-s text-ink-3">
        <Trans>
          We wrote to you because {proposal.addressSource}. You need no account. Nothing is agreed until you
          say so here.
        </Trans>
      </p>
    </>
  );
}

function Outcome({ proposal }: { proposal: Proposal }) {
  const format = useFormat();
  const { name } = proposal.from;
  const until = format.weekday(proposal.expiresAt);
  const [tone, text] = {
    DRAFT: ['plain', null],
    SENT: [
      'now',
      <Trans key="s">
        {name} asks you. Open until {until}.
      </Trans>,
    ],
    ACCEPTED: ['you', <Trans key="a">Agreed. {name} knows, and you both have a copy by e-mail.</Trans>],
    DECLINED: ['plain', <Trans key="d">You declined. {name} has been told. Nothing is agreed.</Trans>],
    WITHDRAWN: ['plain', <Trans key="w">{name} took this back. Nothing is agreed.</Trans>],
    EXPIRED: ['plain', <Trans key="e">This ran out. Nothing is agreed.</Trans>],
  }[proposal.state] as ['plain' | 'now' | 'you', React.ReactNode];
  return (
    <Banner tone={tone} live className="mb-5">
      {text}
    </Banner>
  );
}

interface DecideProps {
  token: string;
  proposal: Proposal;
  onChanged: (proposal: Proposal) => void;
}

function Decide({ token, proposal, onChanged }: DecideProps) {
  const { t } = useLingui();
  const key = useMemo(() => crypto.randomUUID(), []);
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const [accept, accepting] = useAct(AcceptAsGuestMutation);
  const [decline, declineBusy] = useAct(DeclineAsGuestMutation);
  if (!proposal.viewerMay.includes('ACCEPT')) return null;
  const { name } = proposal.from;
  const yes = async () => {
    const { payload } = await accept({
      input: { token, versionHash: proposal.current.hash, idempotencyKey: `accept:${key}` },
    });
    if (payload?.guestProposal) onChanged(payload.guestProposal);
  };
  const no = async () => {
    const { payload } = await decline({
      input: { token, reason: reason.trim() || null, idempotencyKey: `decline:${key}` },
    });
    if (!payload?.guestProposal) return;
    setDeclining(false);
    onChanged(payload.guestProposal);
  };
  return (
    <div className="mt-5 flex flex-wrap gap-2.5">
      <Button busy={accepting} onClick={() => void yes()} className="max-sm:basis-full">
        <Handshake aria-hidden="true" />
        <Trans>Yes, let’s do this</Trans>
      </Button>
      <Button kind="secondary" onClick={() => setDeclining(true)} className="max-sm:basis-full">
        <Trans>Not for us</Trans>
      </Button>
      <Dialog
        open={declining}
        onClose={() => setDeclining(false)}
        title={t`Not for us`}
        about={t`${name} will see that you declined, and the reason if you give one.`}
        actions={
          <Button busy={declineBusy} onClick={() => void no()}>
            <Trans>Decline</Trans>
          </Button>
        }
      >
        <TextArea
          label={t`A reason`}
          optional
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
      </Dialog>
    </div>
  );
}
