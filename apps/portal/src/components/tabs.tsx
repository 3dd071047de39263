import { createLink } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx.js';

/** Views of one page, as links: the choice lives in the address. */
export function Tabs({
  label,
  children,
  className,
}: {
  label: string;
  children: ReactNode;
  className?: string;
}) {
  return (
    <nav
      aria-label={label}
      className={cx('flex gap-1 overflow-x-auto border-b border-line [scrollbar-width:none]', className)}
    >
      {children}
    </nav>
  );
}

function Anchor({ current, className, ...rest }: ComponentProps<'a'> & { current: boolean }) {
  return (
    <a
      {...rest}
      aria-current={current ? 'page' : undefined}
      className={cx(
        'inline-flex min-h-11 flex-none items-center gap-2 border-b-[3px] px-3 text-s font-[600] whitespace-nowrap no-underline transition-colors duration-150 -outline-offset-2',
        current
          ? 'border-spruce text-spruce-deep'
          : 'border-transparent text-ink-2 hover:border-line-strong hover:text-ink',
        className,
      )}
    />
  );
}

export const TabLink = createLink(Anchor);
