import { Check } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx.js';

interface Props extends Omit<ComponentProps<'input'>, 'type' | 'size'> {
  label: ReactNode;
  help?: ReactNode;
  /** Round, one of a group, instead of square. */
  radio?: boolean;
}

/** A tick, or one of a group of choices; the whole line can be pressed. */
export function Checkbox({ label, help, radio = false, className, ...input }: Props) {
  return (
    <label
      className={cx(
        'flex min-h-11 items-start gap-3 rounded-btn py-2.5 has-disabled:cursor-not-allowed has-disabled:opacity-55',
        className,
      )}
    >
      <span className="relative mt-px grid size-[22px] flex-none place-items-center">
        <input
          {...input}
          type={radio ? 'radio' : 'checkbox'}
          className={cx(
            'peer absolute inset-0 m-0 cursor-[inherit] appearance-none border-[1.5px] border-field bg-surface transition-colors duration-150 checked:border-spruce checked:bg-spruce hover:border-ink-2 checked:hover:bg-spruce-deep',
            radio ? 'rounded-full' : 'rounded-[6px]',
          )}
        />
        {radio ? (
          <span className="pointer-events-none relative size-2 rounded-full bg-on-spruce opacity-0 peer-checked:opacity-100" />
        ) : (
          <Check
            className="pointer-events-none relative size-4 text-on-spruce opacity-0 peer-checked:opacity-100"
            strokeWidth={3}
            aria-hidden="true"
          />
        )}
      </span>
      <span className="leading-[1.4]">
        {label}
        {help && <span className="block text-s text-ink-2">{help}</span>}
      </span>
    </label>
  );
}
