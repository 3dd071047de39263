import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { toast } from 'sonner';
import { Banner } from '../../components/banner.js';
import { useChannelWord } from '../../components/channel-word.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Page, PageHead } from '../../components/page.js';
import { useMedia } from '../../lib/use-media.js';
import { useSignedIn } from '../../lib/viewer.js';
import { Advice } from './advice.js';
import { ComposerSteps } from './composer-steps.js';
import { PreviewStep } from './composer-preview.js';
import type { Terms } from './operations.js';
import { takeUp } from './take-up.js';
import { fieldIdOf, stepOf } from './terms-draft.js';
import { type Step } from './steps.js';
import { useComposer } from './use-composer.js';

export interface ComposerProps {
  partner: { id: string; slug: string; name: string; status: string; isFull: boolean };
  /** Terms to begin with, and the template they are from. */
  start: { terms: Terms; template: string | null };
  /** A draft of these two that is on the server already. */
  resume: { proposalId: string; terms: Terms } | null;
  /** The version these terms answer; null for a proposal of one's own. */
  answering: { proposalId: string; hash: string; number: number; side: 'SENDER' | 'RECIPIENT' } | null;
  /** The partnership these terms would change; left out for a proposal of something new. */
  changing?: { kind: 'AMENDMENT' | 'RENEWAL'; partnershipId: string };
  /** Which step; it lives in the address. */
  step: Step;
  onStep: (step: Step) => void;
}

/** Writing a proposal or a counter: fill in, look at it as they will, send. What is typed survives everything but throwing it away. */
export function Composer(props: ComposerProps) {
  const viewer = useSignedIn();
  const own = viewer.actingFor;
  return own ? <Writing {...props} own={own} accountId={viewer.account.id} /> : null;
}

type Own = NonNullable<ReturnType<typeof useSignedIn>['actingFor']>;

function Writing({ own, accountId, ...props }: ComposerProps & { own: Own; accountId: string }) {
  const { partner, answering, changing, step, onStep } = props;
  const { t } = useLingui();
  const navigate = useNavigate();
  const channelWord = useChannelWord();
  const wide = useMedia('(min-width: 64rem)');
  const composer = useComposer({ ...props, accountId, ownId: own.id });
  const { draft, errors } = composer;
  const { terms } = draft;
  const side = answering?.side ?? 'SENDER';

  const show = async () => {
    const found = composer.check();
    if (found[0]) {
      if (!wide) onStep(stepOf(found[0], side));
      return;
    }
    if (answering || (await composer.saveNow())) onStep('preview');
  };
  const submit = async (how: 'send' | 'queue') => {
    const id = await composer.submit(answering ? 'counter' : how);
    if (!id) return;
    toast.success(
      how === 'queue' && !answering
        ? t`It waits for ${partner.name} and is sent by itself when there is room.`
        : t`Sent to ${partner.name}. We will tell you when they answer.`,
    );
    await navigate({ to: '/proposals/$id', params: { id }, replace: true });
  };
  const throwAway = async () => {
    if (!(await composer.throwAway())) return;
    await (changing
      ? navigate({ to: '/partnerships/$id', params: { id: changing.partnershipId } })
      : navigate({ to: '/matches' }));
  };
  const full = partner.isFull || errors.some(({ code }) => code === 'ATTENTION_FULL');
  const previewing = step === 'preview' && (answering !== null || draft.proposalId !== null);
  const enter = () => void (previewing ? submit(full ? 'queue' : 'send') : show());
  useKeys({ enter, leave: previewing ? () => onStep('period') : null });

  const summary = errors.map((error) => ({ message: error.message, fieldId: fieldIdOf(error, terms) }));
  const [fromId, toId] = side === 'SENDER' ? [own.id, partner.id] : [partner.id, own.id];
  const advice = (
    <Advice
      forId={own.id}
      fromId={fromId}
      toId={toId}
      proposalId={answering?.proposalId ?? draft.proposalId}
      terms={terms}
      partnerName={partner.name}
      onTakeUp={
        previewing
          ? undefined
          : (change) => composer.change(takeUp(terms, change, channelWord(change.channel)))
      }
    />
  );
  if (previewing)
    return (
      <PreviewStep
        own={own}
        partner={partner}
        terms={terms}
        seenBy={side === 'SENDER' ? 'RECIPIENT' : 'SENDER'}
        errors={errors}
        summary={summary}
        recipientEmail={draft.recipientEmail}
        onEmail={composer.setEmail}
        full={full && !answering}
        busy={composer.busy}
        onSubmit={(how) => void submit(how)}
        onBack={() => onStep('period')}
      >
        {advice}
      </PreviewStep>
    );
  return (
    <Page>
      <PageHead
        title={
          answering
            ? t`Your answer to ${partner.name}`
            : changing?.kind === 'AMENDMENT'
              ? t`Change what you agreed with ${partner.name}`
              : changing
                ? t`Another season with ${partner.name}`
                : t`Ask ${partner.name}`
        }
        sub={
          changing ? (
            <Trans>
              These are the terms in force. What you agreed holds until {partner.name} says yes to the change.
            </Trans>
          ) : answering ? (
            <Trans>
              You change version {answering.number}. Nothing is sent until you have seen it with their eyes.
            </Trans>
          ) : (
            <Trans>Nothing is sent until you have seen it with their eyes.</Trans>
          )
        }
      />
      {full && !answering && (
        <Banner tone="them" className="mb-5">
          <Trans>
            {partner.name} has as many open proposals as they want just now. Write yours in peace: it can wait
            in the queue and is sent by itself when there is room.
          </Trans>
        </Banner>
      )}
      <ErrorSummary errors={summary} />
      <ComposerSteps
        composer={composer}
        partner={partner}
        ownId={own.id}
        side={side}
        isAnswer={answering !== null}
        fromTerms={answering !== null || changing !== undefined}
        wide={wide}
        step={step === 'preview' ? 'period' : step}
        onStep={onStep}
        onShow={() => void show()}
        onThrowAway={() => void throwAway()}
      >
        {advice}
      </ComposerSteps>
    </Page>
  );
}

/** Command-Enter goes on, Escape goes back, wherever the focus is. */
function useKeys(keys: { enter: () => void; leave: (() => void) | null }) {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) latest.current.enter();
      if (event.key === 'Escape') latest.current.leave?.();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
