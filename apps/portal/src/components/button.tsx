import { createLink } from '@tanstack/react-router';
import { cva, type VariantProps } from 'class-variance-authority';
import { LoaderCircle } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from './cx.js';

const look = cva(
  [
    'inline-flex min-h-11 max-w-full items-center justify-center gap-2 rounded-btn border px-4 py-2 text-center text-s leading-tight font-[650] wrap-anywhere hyphens-auto',
    'no-underline transition-[background-color,border-color,color,box-shadow,transform] duration-150 ease-calm select-none',
    'active:translate-y-px disabled:translate-y-0 disabled:opacity-55 aria-disabled:opacity-55',
  ],
  {
    variants: {
      kind: {
        primary: 'border-transparent bg-spruce text-on-spruce shadow-1 hover:bg-spruce-deep',
        secondary: 'border-line-strong bg-surface text-ink hover:border-field hover:bg-sunken',
        ghost: 'border-transparent bg-transparent text-ink-2 hover:bg-sunken hover:text-ink',
        danger: 'border-transparent bg-tomato text-on-tomato shadow-1 hover:bg-tomato-deep',
        soft: 'border-transparent bg-spruce-soft text-spruce-deep hover:border-spruce',
      },
      size: { m: '', s: 'px-3', icon: 'w-11 flex-none px-0' },
    },
    defaultVariants: { kind: 'primary', size: 'm' },
  },
);

type Look = VariantProps<typeof look>;

interface ButtonProps extends ComponentProps<'button'>, Look {
  /** Working: stays in place and focusable, cannot be pressed again. */
  busy?: boolean;
}

/** The one button. Icons go in as children before the words. */
export function Button({
  kind,
  size,
  busy = false,
  className,
  children,
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={cx(look({ kind, size }), '[&_svg]:size-[1.15em]', className)}
    >
      {busy && <LoaderCircle className="animate-spin motion-reduce:hidden" aria-hidden="true" />}
      {children}
    </button>
  );
}

function Anchor({ kind, size, className, ...rest }: ComponentProps<'a'> & Look) {
  return <a {...rest} className={cx(look({ kind, size }), '[&_svg]:size-[1.15em]', className)} />;
}

/** A link that looks like a button, for going somewhere; typed routes. */
export const LinkButton = createLink(Anchor);

/** The same for addresses outside the portal. */
export const OutsideLink = Anchor;
