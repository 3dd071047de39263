import { Trans, useLingui } from '@lingui/react/macro';
import { Handshake, PenLine, Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { toast } from 'sonner';
import { Button, LinkButton } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { TextArea } from '../../components/field.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { LeaveQueueMutation } from './compose-operations.js';
import { PutOff, Recall } from './later.js';
import { AcceptMutation, DeclineMutation, WithdrawMutation } from './acts.js';
import { type Proposal } from './operations.js';

function GoOn({ proposal: { id, kind, partner } }: { proposal: Proposal }) {
  const label = (
    <>
      <PenLine aria-hidden="true" />
      <Trans>Go on writing</Trans>
    </>
  );
  return kind === 'NEW' ? (
    <LinkButton to="/propose/$slug" params={{ slug: partner.slug }}>
      {label}
    </LinkButton>
  ) : (
    <LinkButton to="/proposals/$id/write" params={{ id }}>
      {label}
    </LinkButton>
  );
}

interface Props {
  proposal: Proposal;
  /** Says that the reader decides now; taken back when it is refused. */
  onDeciding: (is: boolean) => void;
  /** Asks the server how it stands. */
  reread: () => void;
}

/** Refusals because something else happened meanwhile: the page shows what. */
const OVERTAKEN = ['STALE_VERSION', 'ALREADY_DECIDED', 'EXPIRED'];

/** The buttons the server allows. One key per decision: pressing twice, or again after a lost answer, decides once. */
export function Decide({ proposal, onDeciding, reread }: Props) {
  const { t } = useLingui();
  const { id } = proposal;
  const key = useMemo(() => `${id}:${crypto.randomUUID()}`, [id]);
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const [accept, accepting] = useAct(AcceptMutation, { quiet: true });
  const [decline, declineBusy] = useAct(DeclineMutation);
  const [leave, leaving] = useAct(LeaveQueueMutation);
  const [withdraw, withdrawing] = useAct(WithdrawMutation);
  const may = (action: Proposal['viewerMay'][number]) => proposal.viewerMay.includes(action);
  if (proposal.viewerMay.length === 0) return null;
  const partner = proposal.partner.name;
  const version = proposal.current.number;

  const sayYes = async () => {
    onDeciding(true);
    const { done, errors } = await accept({
      input: { proposalId: id, versionHash: proposal.current.hash, idempotencyKey: `accept:${key}` },
    });
    if (done) {
      toast.success(t`Agreed. You and ${partner} are partners now.`);
      return;
    }
    onDeciding(false);
    for (const { code, message } of errors) if (!OVERTAKEN.includes(code)) toast.error(message);
    reread();
  };
  const sayNo = async () => {
    onDeciding(true);
    const { done } = await decline({
      input: { proposalId: id, reason: reason.trim() || null, idempotencyKey: `decline:${key}` },
    });
    setDeclining(false);
    if (done) return;
    onDeciding(false);
    reread();
  };
  const takeBack = async () => {
    const { done } = await withdraw({ input: { proposalId: id, idempotencyKey: `withdraw:${key}` } });
    if (done) toast.success(t`Taken back. ${partner} can no longer accept it.`);
  };

  const takeOut = async () => {
    const { done } = await leave({ input: { proposalId: id, idempotencyKey: `leave:${key}` } });
    if (done) toast.success(t`It is an ordinary draft again.`);
  };

  return (
    <div className="mt-[18px] flex flex-wrap gap-2.5">
      {may('ACCEPT') && (
        <Button busy={accepting} onClick={() => void sayYes()} className="max-sm:basis-full">
          <Handshake aria-hidden="true" />
          <Trans>Accept version {version}</Trans>
        </Button>
      )}
      {may('COUNTER') && (
        <LinkButton kind="secondary" to="/proposals/$id/counter" params={{ id }} className="max-sm:grow">
          <PenLine aria-hidden="true" />
          <Trans>Change something</Trans>
        </LinkButton>
      )}
      {proposal.state === 'DRAFT' && !proposal.queue && <GoOn proposal={proposal} />}
      {may('LEAVE') && proposal.queue && (
        <Button kind="secondary" busy={leaving} onClick={() => void takeOut()}>
          <Undo2 aria-hidden="true" />
          <Trans>Take it out of the queue</Trans>
        </Button>
      )}
      {may('DECLINE') && (
        <Button kind="ghost" className="sm:ms-auto max-sm:grow" onClick={() => setDeclining(true)}>
          <Trans>Not for us</Trans>
        </Button>
      )}
      {may('SNOOZE') && <PutOff proposal={proposal} />}
      {may('RECALL') && <Recall key={proposal.recallUntil} proposal={proposal} />}
      {may('WITHDRAW') && (
        <Button kind="secondary" busy={withdrawing} onClick={() => void takeBack()} className="max-sm:grow">
          <Undo2 aria-hidden="true" />
          <Trans>Take it back</Trans>
        </Button>
      )}
      <Dialog
        open={declining}
        onClose={() => setDeclining(false)}
        title={t`Not for us`}
        about={t`${partner} will see that you declined, and the reason if you give one.`}
        actions={
          <>
            <Button kind="secondary" onClick={() => setDeclining(false)}>
              <Trans>Keep it open</Trans>
            </Button>
            <Button busy={declineBusy} onClick={() => void sayNo()}>
              <Trans>Decline</Trans>
            </Button>
          </>
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
