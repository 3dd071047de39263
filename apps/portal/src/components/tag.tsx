import type { ReactNode } from 'react';
import { cx } from './cx.js';

const tones = {
  plain: 'bg-sunken text-ink-2',
  you: 'bg-spruce-soft text-spruce-deep',
  them: 'bg-marigold-soft text-marigold-ink',
  now: 'bg-tomato-soft text-tomato-ink',
  sky: 'bg-sky-soft text-ink',
};

/** A small word about a thing: its state, or a fact worth knowing. */
export function Tag({
  tone = 'plain',
  children,
  className,
}: {
  tone?: keyof typeof tones;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 rounded-[12px] px-[9px] py-0.5 text-xs font-[650] [&_svg]:size-[1.1em]',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}

/** How many wait; tomato, because it is now. */
export function Count({ value, label }: { value: number; label: string }) {
  if (value === 0) return null;
  return (
    <span className="inline-grid min-w-[22px] place-items-center rounded-full bg-tomato px-[7px] py-px text-xs font-[700] text-on-tomato">
      <span aria-hidden="true">{value > 99 ? '99+' : value}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
