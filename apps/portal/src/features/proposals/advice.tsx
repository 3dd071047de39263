import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Lightbulb } from 'lucide-react';
import { useQuery } from 'urql';
import { Button } from '../../components/button.js';
import { useChannelWord } from '../../components/channel-word.js';
import { EstimatePicture } from '../../components/estimate-picture.js';
import { useSettled } from '../../lib/use-settled.js';
import type { FragmentOf } from '../../lib/graphql/graphql.js';
import type { Estimate, HintFragment } from './advice-operations.js';
import { AdviceQuery } from './compose-operations.js';
import type { Terms } from './operations.js';
import { termsInput } from './terms-draft.js';

type Side = 'SENDER' | 'RECIPIENT';
type Suggestion = NonNullable<Estimate['suggestion']>;
/** A piece of advice; through a link in a mail it names no other agreement. */
type HintOf = Pick<FragmentOf<typeof HintFragment>, 'kind' | 'side'> &
  Partial<FragmentOf<typeof HintFragment>>;

interface Props {
  /** Your business. */
  forId: string;
  fromId: string;
  toId: string;
  proposalId: string | null;
  terms: Terms;
  partnerName: string;
  /** Takes a suggestion up; leave it out where the terms cannot be changed. */
  onTakeUp?: (suggestion: Suggestion) => void;
}

/** What to think about while terms are being written. Never in the way: without an answer it is not there. */
export function Advice({ forId, fromId, toId, proposalId, terms, partnerName, onTakeUp }: Props) {
  const settled = useSettled(terms, 500);
  const [{ data }] = useQuery({
    query: AdviceQuery,
    variables: { input: { forId, fromId, toId, proposalId, terms: termsInput(settled) } },
    requestPolicy: 'network-only',
    pause:
      !settled.startsOn || !settled.endsOn || settled.promises.some(({ from, until }) => !from || !until),
  });
  const found = data?.proposalAdvice;
  if (!found) return null;
  const side: Side = forId === fromId ? 'SENDER' : 'RECIPIENT';
  return (
    <AdviceView
      advice={found.advice}
      estimate={terms.promises.length > 0 ? found.estimate : null}
      side={side}
      partnerName={partnerName}
      onTakeUp={onTakeUp}
    />
  );
}

interface ViewProps {
  advice: HintOf[];
  /** Null when there is nothing to estimate. */
  estimate: Estimate | null;
  side: Side;
  partnerName: string;
  onTakeUp?: (suggestion: Suggestion) => void;
}

/** What to think about, and what each side gets. */
export function AdviceView({ advice, estimate, side, partnerName, onTakeUp }: ViewProps) {
  if (advice.length === 0 && !estimate) return null;
  return (
    <div className="grid gap-3">
      <Hints advice={advice} side={side} partnerName={partnerName} />
      {estimate && (
        <TermsEstimate estimate={estimate} side={side} partnerName={partnerName} onTakeUp={onTakeUp} />
      )}
    </div>
  );
}

function Hints({ advice, side, partnerName }: Pick<ViewProps, 'advice' | 'side' | 'partnerName'>) {
  if (advice.length === 0) return null;
  return (
    <section
      aria-labelledby="to-think-about"
      className="rounded-3 bg-marigold-soft px-4 py-3.5 text-marigold-ink"
    >
      <h2 id="to-think-about" className="flex items-center gap-2 text-[1.05rem]">
        <Lightbulb className="size-[1.1em]" aria-hidden="true" />
        <Trans>Worth a thought</Trans>
      </h2>
      <ul className="m-0 mt-2 grid list-none gap-2 p-0 text-s">
        {advice.map((one, index) => (
          <li key={`${one.kind}:${index}`}>
            <Hint one={one} side={side} partnerName={partnerName} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hint({ one, side, partnerName }: { one: HintOf; side: Side; partnerName: string }) {
  const { t } = useLingui();
  const other = one.partnership?.partner.name ?? '';
  const kind = one.category?.plural ?? '';
  const agreement = one.partnership && (
    <Link to="/partnerships/$id" params={{ id: one.partnership.id }} className="link">
      {t`See what you agreed`}
    </Link>
  );
  switch (one.kind) {
    case 'BOUND':
      return (
        <>
          <Trans>
            You promised {other} to work with no other {kind} in this time.
          </Trans>{' '}
          {agreement}
        </>
      );
    case 'PROMISED':
      return (
        <>
          <Trans>
            These terms keep you from other {kind}, and you work with {other} already.
          </Trans>{' '}
          {agreement}
        </>
      );
    case 'SAME_OPEN':
      return (
        <>
          <Trans>You and {partnerName} have something very like this open already.</Trans>{' '}
          {one.proposal && (
            <Link to="/proposals/$id" params={{ id: one.proposal.id }} className="link">
              {t`See it`}
            </Link>
          )}
        </>
      );
    case 'SAME_AGREED':
      return (
        <>
          <Trans>You and {partnerName} have agreed something very like this already.</Trans> {agreement}
        </>
      );
    case 'ONE_SIDED':
      return one.side === side ? (
        <Trans>Only you promise something here.</Trans>
      ) : (
        <Trans>Only {partnerName} promises something here.</Trans>
      );
    case 'LOPSIDED':
      return one.side === side ? (
        <Trans>You would get clearly more than {partnerName}.</Trans>
      ) : (
        <Trans>{partnerName} would get clearly more than you.</Trans>
      );
  }
}

/** The estimate from one side's eyes, with the one change that would even it out. */
export function TermsEstimate({
  estimate,
  side,
  partnerName,
  onTakeUp,
}: {
  estimate: Estimate;
  side: Side;
  partnerName: string;
  onTakeUp?: (suggestion: Suggestion) => void;
}) {
  const [you, them] =
    side === 'SENDER' ? [estimate.sender, estimate.recipient] : [estimate.recipient, estimate.sender];
  const finding =
    estimate.finding === 'EVEN' || estimate.finding === 'UNCLEAR'
      ? estimate.finding
      : estimate.finding === side
        ? 'YOU'
        : 'THEM';
  const { suggestion } = estimate;
  return (
    <EstimatePicture you={you} them={them} partnerName={partnerName} finding={finding}>
      {suggestion && (
        <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-s">
          <span className="min-w-0 flex-1 basis-40">
            <SuggestionText
              suggestion={suggestion}
              yours={suggestion.by === side}
              partnerName={partnerName}
            />
          </span>
          {onTakeUp && (
            <Button kind="soft" size="s" type="button" onClick={() => onTakeUp(suggestion)}>
              <Trans>Do that</Trans>
            </Button>
          )}
        </div>
      )}
    </EstimatePicture>
  );
}

/** One change as a sentence. */
function SuggestionText({
  suggestion,
  yours,
  partnerName,
}: {
  suggestion: Suggestion;
  yours: boolean;
  partnerName: string;
}) {
  const { t } = useLingui();
  const channelWord = useChannelWord();
  const { kind, channel } = suggestion;
  const where = channelWord(channel);
  const who = yours ? t`you` : partnerName;
  const weeks = suggestion.weeks ?? 0;
  const times = suggestion.times ?? 0;
  if (kind === 'LONGER')
    return (
      <Trans>
        To even it out: {where}, <Plural value={weeks} one="one week" other="# weeks" /> more ({who}).
      </Trans>
    );
  if (kind === 'SHORTER')
    return (
      <Trans>
        To even it out: {where}, <Plural value={weeks} one="one week" other="# weeks" /> less ({who}).
      </Trans>
    );
  if (kind === 'MORE')
    return (
      <Trans>
        To even it out: {where}, <Plural value={times} one="once" other="# times" /> more ({who}).
      </Trans>
    );
  return weeks > 0 ? (
    <Trans>
      To even it out, add: {where}, <Plural value={weeks} one="one week" other="# weeks" /> ({who}).
    </Trans>
  ) : (
    <Trans>
      To even it out, add: {where}, <Plural value={times} one="once" other="# times" /> ({who}).
    </Trans>
  );
}
