import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { cx } from './cx.js';

const look =
  'inline-flex min-h-9 flex-none items-center gap-[7px] rounded-full border px-[13px] py-1 text-s leading-[1.3] font-[550] whitespace-nowrap no-underline transition-colors duration-150 active:translate-y-px [&_svg]:size-[1.15em] pointer-coarse:min-h-11';
const off = 'border-line-strong bg-transparent text-ink hover:border-field hover:bg-sunken';
const on = 'border-ink bg-ink text-paper hover:bg-ink-2';

interface Props extends ComponentProps<'button'> {
  /** On or off; leave undefined for a chip that acts at once. */
  pressed: boolean | undefined;
}

/** A filter that is on or off, or a small choice that acts at once. */
export function Chip({ pressed, className, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-pressed={pressed}
      className={cx(look, pressed ? on : off, className)}
    />
  );
}

function Anchor({ pressed, className, ...rest }: ComponentProps<'a'> & { pressed: boolean }) {
  return (
    <a
      {...rest}
      aria-current={pressed ? 'true' : undefined}
      className={cx(look, pressed ? on : off, className)}
    />
  );
}

/** The same as a link, for what lives in the address. */
export const ChipLink = createLink(Anchor);

/** A line of chips that scrolls sideways on a phone rather than wrapping. */
export function ChipRow({
  label,
  children,
  className,
}: {
  label: string;
  children: React.ReactNode;
  className?: string;
}) {
  return (
    <div
      role="group"
      aria-label={label}
      className={cx(
        'flex gap-2 py-1 max-lg:-mx-4 max-lg:overflow-x-auto max-lg:px-4 max-lg:[scrollbar-width:none] lg:flex-wrap',
        className,
      )}
    >
      {children}
    </div>
  );
}
