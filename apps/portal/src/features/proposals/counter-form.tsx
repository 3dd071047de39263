import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowLeft, Eye, Send } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Banner } from '../../components/banner.js';
import { Button } from '../../components/button.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { TermsSheet } from '../../components/terms-sheet.js';
import { useDraft } from '../../lib/draft.js';
import type { UserError } from '../../lib/graphql/use-act.js';
import type { Terms } from './operations.js';
import { fieldIdOf, findMissing, termsInput } from './terms-draft.js';
import { TermsPart } from './terms-form.js';

const PARTS = ['them', 'you', 'promises', 'period'] as const;

/** A counter as it is sent: the terms, and a key that makes a repeated send one. */
export interface WrittenCounter {
  terms: ReturnType<typeof termsInput>;
  key: string;
}

interface Props {
  /** Where the draft is kept on this device. */
  draftName: string;
  /** The version in force, which this answers. */
  current: { number: number; hash: string; terms: Terms };
  partnerName: string;
  ownName: string;
  busy: boolean;
  /** Sends it; answers whether it went, and what is wrong if not. */
  onSend: (counter: WrittenCounter) => Promise<{ done: boolean; errors: UserError[] }>;
  onClose: () => void;
}

interface Draft {
  terms: Terms;
  key: string;
  /** The version it was begun from. */
  number: number;
  hash: string;
}

/** Other terms from somebody without an account: one page, kept on the device with every key, shown with the other's eyes before it goes. */
export function CounterForm({ draftName, current, partnerName, ownName, busy, onSend, onClose }: Props) {
  const { t } = useLingui();
  const begin = (): Draft => ({ ...current, key: crypto.randomUUID() });
  const [first] = useState(begin);
  const [draft, keep, forget] = useDraft<Draft>(null, draftName, first);
  const [errors, setErrors] = useState<UserError[]>([]);
  const [previewing, setPreviewing] = useState(false);
  const { terms } = draft;
  const begun = draft.number;
  const inForce = current.number;
  const summary = errors.map((error) => ({ message: error.message, fieldId: fieldIdOf(error, terms) }));
  const show = () => {
    const found = findMissing(terms, {
      title: t`Give it a headline of a few words.`,
      theyGet: t`Say what both of you get.`,
      promise: t`Say what each promise is, or remove it.`,
      period: t`Choose a first and a last day, in that order.`,
    });
    setErrors(found);
    setPreviewing(found.length === 0);
  };
  const send = async () => {
    const { done, errors: found } = await onSend({ terms: termsInput(terms), key: draft.key });
    setErrors(found);
    if (found.length > 0) setPreviewing(false);
    if (!done) return;
    forget();
    onClose();
  };
  const startAgain = () => {
    setErrors([]);
    keep(begin());
  };
  if (previewing)
    return (
      <section aria-labelledby="counter-preview">
        <Heading id="counter-preview">
          <Trans>This is what {partnerName} will see</Trans>
        </Heading>
        <p className="mt-3 mb-3 font-[700] break-words">{terms.title}</p>
        {terms.note && <p className="mb-4 break-words whitespace-pre-line">{terms.note}</p>}
        <TermsSheet terms={terms} seenBy="SENDER" partnerName={ownName} />
        <div className="mt-5 flex flex-wrap gap-2.5 max-sm:*:basis-full">
          <Button busy={busy} onClick={() => void send()}>
            <Send aria-hidden="true" />
            <Trans>Send my answer</Trans>
          </Button>
          <Button kind="secondary" onClick={() => setPreviewing(false)}>
            <ArrowLeft className="rtl:-scale-x-100" aria-hidden="true" />
            <Trans>Change something</Trans>
          </Button>
        </div>
      </section>
    );
  return (
    <form
      noValidate
      aria-labelledby="counter-form"
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <Heading id="counter-form">
        <Trans>Your answer to {partnerName}</Trans>
      </Heading>
      <p className="mt-1 mb-5 text-ink-2">
        <Trans>Change what you like. Nothing is sent until you have seen it with their eyes.</Trans>
      </p>
      {draft.hash !== current.hash && (
        <Banner
          tone="them"
          className="mb-5"
          action={
            <Button type="button" kind="secondary" size="s" onClick={startAgain}>
              <Trans>Start from version {inForce}</Trans>
            </Button>
          }
        >
          <Trans>
            You began this with version {begun}; version {inForce} is in force now. What you send answers
            version {inForce}.
          </Trans>
        </Banner>
      )}
      <ErrorSummary errors={summary} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        {PARTS.map((part) => (
          <TermsPart
            key={part}
            part={part}
            terms={terms}
            side="RECIPIENT"
            partnerName={partnerName}
            errors={errors}
            onChange={(next) => keep({ ...draft, terms: next })}
          />
        ))}
      </div>
      <div className="mt-6 flex flex-wrap items-center gap-2.5 max-sm:*:basis-full">
        <Button type="submit">
          <Eye aria-hidden="true" />
          <Trans>See it with their eyes</Trans>
        </Button>
        <Button type="button" kind="ghost" onClick={onClose}>
          <Trans>Back to the proposal</Trans>
        </Button>
        <p className="text-s text-ink-3">
          <Trans>What you write is kept on this device.</Trans>
        </p>
      </div>
    </form>
  );
}

/** The heading of what came in the place of something else; it takes the focus that was there. */
function Heading({ id, children }: { id: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} id={id} tabIndex={-1} className="text-xl">
      {children}
    </h2>
  );
}
