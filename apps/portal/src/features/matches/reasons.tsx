import { Plural, Trans } from '@lingui/react/macro';
import { ArrowDownLeft, ArrowUpRight, Sprout } from 'lucide-react';
import { cx } from '../../components/cx.js';

interface Reason {
  __typename: string;
  text: string;
  weight: number;
}

interface Props {
  side: 'you' | 'them';
  /** The partner's name, for "For Kestrel". */
  name: string;
  reasons: Reason[];
}

/** Reasons that say the same are said once, the weightiest first. */
function inOrder(reasons: Reason[]): Reason[] {
  const sorted = [...reasons].sort((a, b) => b.weight - a.weight);
  return [...new Map(sorted.map((reason) => [reason.text, reason])).values()];
}

/** A reason in its words; one that was learnt here rather than known has a sprout before it. */
function Said({ reason: { __typename, text }, className }: { reason: Reason; className?: string }) {
  return (
    <p className={className}>
      {__typename === 'LearntHere' && (
        <Sprout className="me-1 inline size-[1.15em] align-text-bottom" aria-hidden="true" />
      )}
      {text}
    </p>
  );
}

/** Why it is good for one side. */
export function Reasons({ side, name, reasons }: Props) {
  const [first, second, ...rest] = inOrder(reasons);
  const Arrow = side === 'you' ? ArrowDownLeft : ArrowUpRight;
  return (
    <div
      className={cx(
        'min-w-0 rounded-2 px-3.5 py-3 text-s leading-[1.42]',
        side === 'you' ? 'bg-spruce-soft' : 'bg-marigold-soft',
      )}
    >
      <h3
        className={cx(
          'mb-[5px] flex items-center gap-1.5 font-text text-xs leading-[1.2] font-[700] tracking-[.01em]',
          side === 'you' ? 'text-spruce-deep' : 'text-marigold-ink',
        )}
      >
        <Arrow className="size-[1.15em] rtl:-scale-x-100" aria-hidden="true" />
        <span className="min-w-0">{side === 'you' ? <Trans>For you</Trans> : <Trans>For {name}</Trans>}</span>
      </h3>
      {first && <Said reason={first} />}
      {second && <Said reason={second} className="mt-1.5" />}
      {rest.length > 0 && (
        <details className="group mt-1">
          <summary className="inline-flex min-h-7 cursor-pointer list-none items-center rounded-1 text-xs font-[650] underline decoration-dotted underline-offset-4 pointer-coarse:min-h-11">
            <Plural value={rest.length} one="One more reason" other="# more reasons" />
          </summary>
          {rest.map((reason) => (
            <Said key={reason.text} reason={reason} className="mt-1.5" />
          ))}
        </details>
      )}
    </div>
  );
}
