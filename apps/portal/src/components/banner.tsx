import type { ReactNode } from 'react';
import { cx } from './cx.js';

const tones = {
  plain: 'bg-sunken text-ink-2',
  you: 'bg-spruce-soft text-spruce-deep',
  them: 'bg-marigold-soft text-marigold-ink',
  now: 'bg-tomato-soft text-tomato-ink',
};

interface Props {
  tone?: keyof typeof tones;
  icon?: ReactNode;
  /** What to do about it, at the end of the line. */
  action?: ReactNode;
  /** Announce it when it appears; it takes the focus when the button that led to it is gone. */
  live?: boolean;
  children: ReactNode;
  className?: string;
}

/** One sentence across the page that matters now. */
export function Banner({ tone = 'plain', icon, action, live = false, children, className }: Props) {
  return (
    <div
      role={live ? 'status' : undefined}
      tabIndex={live ? -1 : undefined}
      className={cx(
        'flex flex-wrap items-center gap-x-4 gap-y-2 rounded-2 px-[18px] py-3.5 font-[600] [&_svg]:size-[1.2em]',
        tones[tone],
        className,
      )}
    >
      {icon}
      <div className="min-w-0 flex-1 basis-48">{children}</div>
      {action}
    </div>
  );
}
