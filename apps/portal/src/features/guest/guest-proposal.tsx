import { Trans, useLingui } from '@lingui/react/macro';
import { MapPin } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Banner } from '../../components/banner.js';
import { LinkButton } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { Crest } from '../../components/crest/crest.js';
import { EmptyState } from '../../components/empty-state.js';
import { Overtaken } from '../../components/overtaken.js';
import { PageHead } from '../../components/page.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { TermsSheet } from '../../components/terms-sheet.js';
import { useKeptFocus } from '../../components/use-kept-focus.js';
import { useFormat } from '../../lib/format.js';
import { useReading } from '../../lib/use-reading.js';
import { Ask } from './ask.js';
import { GuestDecide } from './guest-decide.js';
import { GuestCatchUps } from './guest-catch-ups.js';
import { type GuestBalance, GuestNotes } from './guest-notes.js';
import type { GuestProposal as GuestProposalData } from './operations.js';
import { useGuestProposal } from './use-guest-proposal.js';

/** What the page takes from the proposals of members: the route puts the two together. */
export interface GuestParts {
  /** What is different from the version before. */
  changes: (proposal: GuestProposalData) => ReactNode;
  /** What to think about, and what each side gets. */
  advice: (proposal: GuestProposalData) => ReactNode;
  /** What the two brought each other, and what waits for a word. */
  balance: GuestBalance;
  /** How it came to this. */
  history: (proposal: GuestProposalData) => ReactNode;
  /** The form to answer with other terms. */
  counter: (counter: {
    token: string;
    proposal: GuestProposalData;
    reread: () => void;
    onDeciding: (is: boolean) => void;
    onClose: () => void;
  }) => ReactNode;
}

/** What somebody without an account sees from a mail: who asks, what is in it for them, and a deliberate yes, other terms or no. */
export function GuestProposal({ token, parts }: { token: string; parts: GuestParts }) {
  const { t } = useLingui();
  useKeptFocus();
  const { proposal, missing, reread } = useGuestProposal(token);
  if (missing)
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
  return <Reading token={token} proposal={proposal} parts={parts} reread={reread} />;
}

interface ReadingProps {
  token: string;
  proposal: GuestProposalData;
  parts: GuestParts;
  reread: () => void;
}

function Reading({ token, proposal, parts, reread }: ReadingProps) {
  const [countering, setCountering] = useState(false);
  const { from, current } = proposal;
  const mayAccept = proposal.viewerMay.includes('ACCEPT');
  const reading = useReading({
    hash: current.hash,
    number: current.number,
    state: proposal.state,
    mayAccept,
  });
  const { overtaken, gotIt, deciding } = reading;
  const close = () => {
    setCountering(false);
    window.scrollTo({ top: 0 });
  };
  return (
    <>
      <Outcome proposal={proposal} />
      <GuestNotes token={token} proposal={proposal} reread={reread}>
        {parts.balance}
      </GuestNotes>
      <Card as="section" awning={from.crest.colour}>
        <Proposer from={from} />
        <PageHead title={current.terms.title} className="mt-5 !mb-3" />
        {countering && mayAccept && !overtaken ? (
          parts.counter({ token, proposal, reread, onDeciding: deciding, onClose: close })
        ) : (
          <>
            {current.terms.note && (
              <p className="mb-4 max-w-[60ch] whitespace-pre-line">{current.terms.note}</p>
            )}
            {parts.changes(proposal)}
            <TermsSheet
              terms={current.terms}
              seenBy="RECIPIENT"
              partnerName={from.name}
              open={proposal.state === 'SENT'}
            />
            {mayAccept && <div className="mt-4">{parts.advice(proposal)}</div>}
            {overtaken ? (
              <Overtaken
                state={proposal.state}
                closed={false}
                partnerName={from.name}
                read={overtaken.number}
                versions={proposal.versions.nodes}
                onRead={gotIt}
              />
            ) : (
              <GuestDecide
                token={token}
                proposal={proposal}
                onDeciding={deciding}
                reread={reread}
                onCounter={() => setCountering(true)}
              />
            )}
          </>
        )}
      </Card>
      <GuestCatchUps token={token} proposal={proposal} reread={reread} />
      <Ask token={token} proposal={proposal} reread={reread} />
      <Card className="mt-4">{parts.history(proposal)}</Card>
      <p className="mt-5 px-1 text-s text-ink-3">
        <Trans>Where your address comes from: {proposal.addressSource}. You need no account.</Trans>{' '}
        {proposal.state === 'SENT' && <Trans>Nothing is agreed until you say so here.</Trans>}
      </p>
    </>
  );
}

function Proposer({ from }: { from: GuestProposalData['from'] }) {
  const address = [...from.place.addressLines, from.place.locality].filter(Boolean).join(', ');
  return (
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
  );
}

function Outcome({ proposal }: { proposal: GuestProposalData }) {
  const format = useFormat();
  const { name } = proposal.from;
  const until = format.weekday(proposal.expiresAt);
  const [tone, text] = {
    DRAFT: ['plain', null],
    SENT: proposal.viewerMay.includes('ACCEPT')
      ? [
          'now',
          <Trans key="s">
            {name} asks you. Open until {until}.
          </Trans>,
        ]
      : [
          'them',
          <Trans key="t">
            Your answer is with {name}. We write to you when they decide; they have until {until}.
          </Trans>,
        ],
    ACCEPTED: ['you', <Trans key="a">Agreed. {name} knows, and you both have a copy by e-mail.</Trans>],
    DECLINED: ['plain', <Trans key="d">You declined. {name} has been told. Nothing is agreed.</Trans>],
    WITHDRAWN: ['plain', <Trans key="w">{name} took this back. Nothing is agreed.</Trans>],
    EXPIRED: ['plain', <Trans key="e">This ran out. Nothing is agreed.</Trans>],
  }[proposal.state] as ['plain' | 'now' | 'you' | 'them', ReactNode];
  return (
    <Banner tone={tone} live className="mb-5">
      {text}
    </Banner>
  );
}
