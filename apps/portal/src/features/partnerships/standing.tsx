import { Trans, useLingui } from '@lingui/react/macro';
import { DoorClosed, FilePen, Pause } from 'lucide-react';
import { toast } from 'sonner';
import { Banner } from '../../components/banner.js';
import { Button, LinkButton } from '../../components/button.js';
import { useFormat } from '../../lib/format.js';
import { usePress } from '../../lib/graphql/use-press.js';
import { AgreeMutation, ResumeMutation, type Whole } from './operations.js';

/** What matters now: a pause, a notice, an end, a change that waits for an answer. */
export function Standing({ partnership }: { partnership: Whole }) {
  return (
    <div className="mb-5 grid gap-2.5 empty:hidden">
      <Paused partnership={partnership} />
      <Ending partnership={partnership} />
      <Change partnership={partnership} />
    </div>
  );
}

function Paused({ partnership: { id, state, pausedUntil, viewerMay } }: { partnership: Whole }) {
  const { t } = useLingui();
  const format = useFormat();
  const [resume, resuming] = usePress(ResumeMutation);
  if (state !== 'PAUSED') return null;
  const until = pausedUntil && format.day(pausedUntil);
  const goOn = async () => {
    const { done } = await resume({ partnershipId: id });
    if (done) toast.success(t`You go on.`);
  };
  return (
    <Banner
      tone="them"
      live
      icon={<Pause aria-hidden="true" />}
      action={
        viewerMay.includes('RESUME') && (
          <Button kind="secondary" busy={resuming} onClick={() => void goOn()}>
            <Trans>Go on now</Trans>
          </Button>
        )
      }
    >
      {until ? (
        <Trans>Paused until {until}. Nothing falls due meanwhile.</Trans>
      ) : (
        <Trans>Paused until one of you goes on. Nothing falls due meanwhile.</Trans>
      )}
    </Banner>
  );
}

function Ending({ partnership }: { partnership: Whole }) {
  const { t } = useLingui();
  const format = useFormat();
  const [agree, agreeing] = usePress(AgreeMutation);
  const { id, state, lastDay, soonerOn, endingBy, you, partner, viewerMay } = partnership;
  if (!lastDay) return null;
  const day = format.day(lastDay);
  if (state === 'ENDED')
    return (
      <Banner icon={<DoorClosed aria-hidden="true" />}>
        <Trans>
          This ended on {day}. You both keep what was agreed, what became of it, and the record; nobody else
          sees it.
        </Trans>
      </Banner>
    );
  const sooner = soonerOn && format.day(soonerOn);
  const say = async () => {
    if (!soonerOn) return;
    const { done } = await agree({ partnershipId: id, soonerOn });
    if (done) toast.success(t`Agreed. The last day is ${sooner}.`);
  };
  return (
    <Banner
      tone="now"
      live
      icon={<DoorClosed aria-hidden="true" />}
      action={
        viewerMay.includes('AGREE') && (
          <Button kind="secondary" busy={agreeing} onClick={() => void say()}>
            <Trans>Agree to {sooner}</Trans>
          </Button>
        )
      }
    >
      {endingBy?.id === you.id ? (
        <Trans>You gave notice. The last day is {day}; what falls due until then still counts.</Trans>
      ) : (
        <Trans>
          {partner.name} gave notice. The last day is {day}; what falls due until then still counts.
        </Trans>
      )}{' '}
      {sooner &&
        (endingBy?.id === you.id ? (
          <Trans>You asked for {sooner} instead.</Trans>
        ) : (
          <Trans>They would like to stop on {sooner} already.</Trans>
        ))}
    </Banner>
  );
}

function Change({ partnership: { openChange, you, partner } }: { partnership: Whole }) {
  if (!openChange) return null;
  const yours = openChange.turn?.id === you.id;
  const asks = openChange.from.id === partner.id;
  return (
    <Banner
      tone={yours ? 'now' : 'you'}
      icon={<FilePen aria-hidden="true" />}
      action={
        <LinkButton kind="secondary" to="/proposals/$id" params={{ id: openChange.id }}>
          {yours ? <Trans>Read it and answer</Trans> : <Trans>See it</Trans>}
        </LinkButton>
      }
    >
      <ChangeWords kind={openChange.kind} partner={partner.name} asks={asks} yours={yours} />
    </Banner>
  );
}

interface Waiting {
  kind: NonNullable<Whole['openChange']>['kind'];
  partner: string;
  /** Whether the partner began it. */
  asks: boolean;
  /** Whether it waits for the reader. */
  yours: boolean;
}

function ChangeWords({ kind, partner, asks, yours }: Waiting) {
  if (kind === 'RENEWAL') {
    if (!yours) return <Trans>Another season is proposed. {partner} has not answered yet.</Trans>;
    if (asks) return <Trans>{partner} would like another season.</Trans>;
    return <Trans>{partner} answered on another season with other terms.</Trans>;
  }
  if (!yours) return <Trans>A change is proposed. {partner} has not answered yet.</Trans>;
  if (asks) return <Trans>{partner} would like to change what you agreed.</Trans>;
  return <Trans>{partner} answered on the change with other terms.</Trans>;
}
