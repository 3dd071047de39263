import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowLeft, ArrowRight, Eye, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.js';
import { TemplateChoice } from './template-choice.js';
import { stepOf } from './terms-draft.js';
import { STEPS, type Step } from './steps.js';
import { TermsPart } from './terms-form.js';
import type { useComposer } from './use-composer.js';

type Writable = Exclude<Step, 'preview'>;

interface Props {
  composer: ReturnType<typeof useComposer>;
  partner: { id: string; name: string };
  ownId: string;
  side: 'SENDER' | 'RECIPIENT';
  /** An answer is kept on this device alone. */
  isAnswer: boolean;
  /** It starts from terms that there are, not from a template. */
  fromTerms: boolean;
  wide: boolean;
  step: Writable;
  onStep: (step: Step) => void;
  onShow: () => void;
  onThrowAway: () => void;
  /** What to think about. */
  children: ReactNode;
}

/** The parts of a proposal: one after the other on a phone, all on one page where there is room. */
export function ComposerSteps(props: Props) {
  const { composer, wide, step, fromTerms, onShow, onThrowAway, children } = props;
  const steps = STEPS.filter(
    (one): one is Writable => one !== 'preview' && !(fromTerms && one === 'template'),
  );
  const now = steps.includes(step) ? step : (steps[0] ?? 'them');
  if (!wide) return <Stepwise {...props} steps={steps} step={now} />;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onShow();
      }}
      className="grid grid-cols-[minmax(0,1fr)_320px] items-start gap-8"
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-9">
        {steps.map((one) => (
          <Part key={one} {...props} step={one} />
        ))}
        <div className="flex flex-wrap items-center gap-2.5">
          <Button type="submit" busy={composer.busy}>
            <Eye aria-hidden="true" />
            <Trans>See it with their eyes</Trans>
          </Button>
          <ThrowAway onClick={onThrowAway} />
          <Kept {...props} />
        </div>
      </div>
      <div className="sticky top-6 grid gap-3">{children}</div>
    </form>
  );
}

function Stepwise({ steps, step, ...props }: Props & { steps: readonly Writable[] }) {
  const { composer, side, onStep, onShow, onThrowAway, children } = props;
  const at = steps.indexOf(step);
  const before = steps[at - 1];
  const next = steps[at + 1];
  const all = steps.length + 1;
  const number = at + 1;
  const goOn = () => {
    if (!next) return onShow();
    const wrong = step === 'template' ? [] : composer.check().filter((error) => stepOf(error, side) === step);
    composer.setErrors(wrong);
    if (wrong.length === 0) onStep(next);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
      className="grid grid-cols-[minmax(0,1fr)] gap-5"
    >
      <div>
        <p className="text-s text-ink-2">
          <Trans>
            Step {number} of {all}
          </Trans>
        </p>
        <progress
          className="mt-1 block h-1.5 w-full overflow-hidden rounded-full [&::-moz-progress-bar]:bg-spruce [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-spruce"
          value={number}
          max={all}
          aria-hidden="true"
        />
      </div>
      <Part {...props} step={step} />
      {step === 'promises' && children}
      <div className="flex flex-wrap items-center gap-2.5">
        {before && (
          <Button type="button" kind="secondary" onClick={() => onStep(before)}>
            <ArrowLeft className="rtl:-scale-x-100" aria-hidden="true" />
            <Trans>Back</Trans>
          </Button>
        )}
        <Button type="submit" busy={composer.busy} className="flex-1">
          {next ? (
            <>
              <Trans>Next</Trans>
              <ArrowRight className="rtl:-scale-x-100" aria-hidden="true" />
            </>
          ) : (
            <>
              <Eye aria-hidden="true" />
              <Trans>See it with their eyes</Trans>
            </>
          )}
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-2.5">
        <ThrowAway onClick={onThrowAway} />
        <Kept {...props} />
      </div>
    </form>
  );
}

function Part({ composer, partner, ownId, side, step }: Omit<Props, 'children'>) {
  const { t } = useLingui();
  const heads: Record<Writable, string> = {
    template: t`What to do together`,
    them: t`In it for ${partner.name}`,
    you: t`In it for you`,
    promises: t`Who promises what`,
    period: t`How long, and how to stop`,
  };
  const titleId = `part-${step}`;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className="mb-3 text-l">
        {heads[step]}
      </h2>
      {step === 'template' ? (
        <TemplateChoice
          fromId={ownId}
          toId={partner.id}
          chosen={composer.draft.template ?? null}
          onChoose={composer.choose}
        />
      ) : (
        <TermsPart
          part={step}
          terms={composer.draft.terms}
          side={side}
          partnerName={partner.name}
          errors={composer.errors}
          onChange={composer.change}
        />
      )}
    </section>
  );
}

function ThrowAway({ onClick }: { onClick: () => void }) {
  return (
    <Button type="button" kind="ghost" onClick={onClick}>
      <Trash2 aria-hidden="true" />
      <Trans>Throw it away</Trans>
    </Button>
  );
}

/** Where what was typed is kept, said quietly. */
function Kept({ composer, isAnswer }: Pick<Props, 'composer' | 'isAnswer'>) {
  const { draft, kept } = composer;
  if (!draft.touched && !draft.proposalId) return null;
  return (
    <p role="status" className="text-s text-ink-3">
      {kept === 'saved' && !isAnswer ? <Trans>Saved as a draft.</Trans> : <Trans>Kept on this device.</Trans>}
    </p>
  );
}
