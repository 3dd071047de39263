import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Hourglass, MessageCircle, Reply } from 'lucide-react';
import type { ReactNode } from 'react';
import { Banner } from '../../components/banner.js';
import { LinkButton } from '../../components/button.js';
import { CrestRow } from '../../components/crest/crest.js';
import { Page, PageHead } from '../../components/page.js';
import { TermsSheet } from '../../components/terms-sheet.js';
import type { ResultOf } from '../../lib/graphql/graphql.js';
import { useFormat } from '../../lib/format.js';
import { useReading } from '../../lib/use-reading.js';
import { AdviceView } from './advice.js';
import { Decide } from './decide.js';
import { History } from './history.js';
import { Instead } from './instead.js';
import type { ProposalQuery } from './operations.js';
import { isYourTurn } from './state-word.js';
import { WhatChanged } from './what-changed.js';

type Whole = NonNullable<ResultOf<typeof ProposalQuery>['proposal']>;

/** One proposal: whose turn, until when, what is asked, and the buttons. */
export function ProposalView({ proposal, reread }: { proposal: Whole; reread: () => void }) {
  const { t } = useLingui();
  const { current, you, partner } = proposal;
  const seenBy = proposal.from.id === you.id ? 'SENDER' : 'RECIPIENT';
  const partnerName = partner.name;
  const reading = useReading({
    hash: current.hash,
    number: current.number,
    state: proposal.state,
    mayAccept: proposal.viewerMay.includes('ACCEPT'),
  });
  return (
    <Page>
      <Standing proposal={proposal} />
      <div className="grid items-start gap-7 lg:grid-cols-[minmax(0,1fr)_300px]">
        <div className="min-w-0">
          <div className="mb-3">
            <CrestRow crests={[you.crest, partner.crest]} size="l" />
          </div>
          <PageHead
            title={current.terms.title}
            tab={t`Proposal with ${partnerName}`}
            sub={
              <Trans>
                With{' '}
                <Link to="/b/$slug" params={{ slug: partner.slug }} className="link">
                  {partnerName}
                </Link>{' '}
                · version {current.number}
              </Trans>
            }
          />
          <Changes proposal={proposal} />
          {current.terms.note && (
            <p className="mb-4 max-w-[60ch] whitespace-pre-line">{current.terms.note}</p>
          )}
          <WhatChanged
            changes={current.changes}
            own={current.by.id === you.id}
            partnerName={partnerName}
            versions={proposal.versions.nodes}
            seenBy={seenBy}
          />
          <TermsSheet
            terms={current.terms}
            seenBy={seenBy}
            partnerName={partnerName}
            open={proposal.state === 'SENT'}
          />
          {proposal.state === 'SENT' && (
            <div className="mt-4">
              <AdviceView
                advice={current.advice}
                estimate={current.terms.promises.length > 0 ? current.estimate : null}
                side={seenBy}
                partnerName={partnerName}
              />
            </div>
          )}
          {reading.overtaken ? (
            <Instead proposal={proposal} read={reading.overtaken.number} onRead={reading.gotIt} />
          ) : (
            <Decide proposal={proposal} onDeciding={reading.deciding} reread={reread} />
          )}
          {proposal.conversation && (
            <p className="mt-4">
              <LinkButton kind="secondary" to="/inbox/$id" params={{ id: proposal.conversation.id }}>
                <MessageCircle aria-hidden="true" />
                <Trans>Talk it over</Trans>
              </LinkButton>
            </p>
          )}
        </div>
        <History
          entries={proposal.history.nodes}
          youId={you.id}
          partnerName={partnerName}
          openUntil={proposal.state === 'SENT' ? proposal.expiresAt : null}
        />
      </div>
    </Page>
  );
}

/** Which agreement it would change, where it would change one. */
function Changes({ proposal: { kind, partnership } }: { proposal: Whole }) {
  if (kind === 'NEW' || !partnership) return null;
  return (
    <p className="mb-4">
      {kind === 'RENEWAL' ? (
        <Trans>This is for another season together.</Trans>
      ) : (
        <Trans>This would change what you agreed.</Trans>
      )}{' '}
      <Link to="/partnerships/$id" params={{ id: partnership.id }} className="link">
        <Trans>See the partnership</Trans>
      </Link>
    </p>
  );
}

function Queued({ name, queue }: { name: string; queue: NonNullable<Whole['queue']> }) {
  const until = useFormat().weekday(queue.until);
  const { place } = queue;
  return (
    <Trans>
      Waiting until {name} has room: place {place} in the queue. It is sent by itself, or a draft again after{' '}
      {until}.
    </Trans>
  );
}

function Standing({ proposal }: { proposal: Whole }) {
  const format = useFormat();
  const name = proposal.partner.name;
  const until = format.weekday(proposal.expiresAt);
  const say = (
    tone: 'now' | 'plain' | 'you' | 'them',
    icon: ReactNode,
    text: ReactNode,
    action?: ReactNode,
  ) => (
    <Banner tone={tone} icon={icon} action={action} live className="mb-6">
      {text}
    </Banner>
  );
  switch (proposal.state) {
    case 'SENT':
      return isYourTurn(proposal)
        ? say(
            'now',
            <Reply aria-hidden="true" />,
            <Trans>
              Your turn: {name} asks you. Open until {until}.
            </Trans>,
          )
        : say(
            'them',
            <Hourglass aria-hidden="true" />,
            <Trans>
              Waiting for {name}. Open until {until}.
            </Trans>,
          );
    case 'ACCEPTED':
      return say(
        'you',
        null,
        proposal.kind === 'NEW' ? (
          <Trans>Agreed. You and {name} are partners.</Trans>
        ) : (
          <Trans>Agreed. You and {name} go on together.</Trans>
        ),
        proposal.partnership && (
          <LinkButton kind="soft" to="/partnerships/$id" params={{ id: proposal.partnership.id }}>
            <Trans>See the partnership</Trans>
          </LinkButton>
        ),
      );
    case 'DECLINED':
      return say('plain', null, <Trans>This was declined. Nothing is agreed.</Trans>);
    case 'WITHDRAWN':
      return say('plain', null, <Trans>This was taken back. Nothing is agreed.</Trans>);
    case 'EXPIRED':
      return say('plain', null, <Trans>This ran out without an answer. Nothing is agreed.</Trans>);
    case 'DRAFT':
      return proposal.queue
        ? say('them', <Hourglass aria-hidden="true" />, <Queued name={name} queue={proposal.queue} />)
        : say('plain', null, <Trans>A draft. Nothing was sent.</Trans>);
  }
}
