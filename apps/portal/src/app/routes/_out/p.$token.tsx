import { createFileRoute } from '@tanstack/react-router';
import { BalanceView } from '../../../features/balance/balance-view.js';
import { NoteCustomers } from '../../../features/balance/note-customers.js';
import { GuestCounter } from '../../../features/guest/guest-counter.js';
import { GuestProposal, type GuestParts } from '../../../features/guest/guest-proposal.js';
import { AdviceView } from '../../../features/proposals/advice.js';
import { CounterForm } from '../../../features/proposals/counter-form.js';
import { History } from '../../../features/proposals/history.js';
import { WhatChanged } from '../../../features/proposals/what-changed.js';

/** The page the link in a proposal mail opens: everything without an account, nothing without a click. */
export const Route = createFileRoute('/_out/p/$token')({ component: GuestPage });

/** The parts of a proposal as members have them, for somebody who is known by a link alone. */
const parts: GuestParts = {
  changes: ({ current, from, to, versions }) => (
    <WhatChanged
      changes={current.changes}
      own={current.by.slug === to.slug}
      partnerName={from.name}
      versions={versions.nodes}
      seenBy="RECIPIENT"
    />
  ),
  advice: ({ advice, current, from }) => (
    <AdviceView
      advice={advice}
      estimate={current.terms.promises.length > 0 ? current.estimate : null}
      side="RECIPIENT"
      partnerName={from.name}
    />
  ),
  balance: ({ proposal, balance, answers, noting }) => (
    <BalanceView partner={proposal.from.name} balance={balance} answers={answers}>
      <div className="mt-5 flex flex-wrap gap-2.5">
        <NoteCustomers partner={proposal.from.name} notes={balance.notes} noting={noting} />
      </div>
    </BalanceView>
  ),
  history: ({ history, from, to, state, expiresAt }) => (
    <History
      entries={history.nodes.map((entry) => ({ ...entry, by: entry.by && { id: entry.by.slug } }))}
      youId={to.slug}
      partnerName={from.name}
      openUntil={state === 'SENT' ? expiresAt : null}
    />
  ),
  counter: ({ proposal, onClose, ...counter }) => (
    <GuestCounter proposal={proposal} {...counter}>
      {({ busy, send }) => (
        <CounterForm
          draftName={`counter:${proposal.id}`}
          current={proposal.current}
          partnerName={proposal.from.name}
          ownName={proposal.to.name}
          busy={busy}
          onSend={send}
          onClose={onClose}
        />
      )}
    </GuestCounter>
  ),
};

function GuestPage() {
  const { token } = Route.useParams();
  return (
    <div className="mx-auto w-full max-w-[760px] px-4 pt-2 pb-16">
      <GuestProposal token={token} parts={parts} />
    </div>
  );
}
