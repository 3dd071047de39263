import { Trans } from '@lingui/react/macro';
import { CircleAlert } from 'lucide-react';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { cx } from './cx.js';

export const controlLook =
  'block w-full min-h-11 rounded-btn border border-field bg-surface px-3.5 py-2.5 text-m text-ink placeholder:text-ink-3 transition-[border-color,box-shadow] duration-150 hover:border-ink-2 focus-visible:border-spruce disabled:bg-sunken disabled:text-ink-3 aria-invalid:border-tomato aria-invalid:bg-tomato-soft/40';

export interface FieldWords {
  /** Above the control, always there. */
  label: ReactNode;
  /** Below the label: what good input looks like. */
  help?: ReactNode;
  /** What is wrong and how to put it right. */
  error?: ReactNode;
  /** Says "optional" beside the label. */
  optional?: boolean;
  /** Keep the label for screen readers only, where the place on the page says it. */
  hideLabel?: boolean;
}

/** The ids that tie a control to its label, help and error. */
export function useFieldIds(words: FieldWords, given?: string) {
  const made = useId();
  const id = given ?? made;
  const describedBy = [words.help && `${id}-help`, words.error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    control: {
      id,
      'aria-describedby': describedBy || undefined,
      'aria-invalid': words.error ? (true as const) : undefined,
    },
  };
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="mt-1.5 flex items-start gap-1.5 text-s font-[600] text-tomato-ink">
      <CircleAlert className="mt-[.2em] size-[1.05em]" aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}

/** Label above, help under it, error beside the control: the frame of every field. */
export function FieldShell({
  id,
  words,
  children,
  className,
  asGroup = false,
}: {
  id: string;
  words: FieldWords;
  children: ReactNode;
  className?: string;
  asGroup?: boolean;
}) {
  const Label = asGroup ? 'span' : 'label';
  return (
    <div className={className}>
      <Label
        id={`${id}-label`}
        {...(asGroup ? {} : { htmlFor: id })}
        className={cx('mb-1.5 block text-s font-[650]', words.hideLabel && 'sr-only')}
      >
        {words.label}
        {words.optional && (
          <span className="ms-2 text-xs font-[500] text-ink-3">
            <Trans>optional</Trans>
          </span>
        )}
      </Label>
      {words.help && (
        <p id={`${id}-help`} className="-mt-0.5 mb-2 text-s text-ink-2">
          {words.help}
        </p>
      )}
      {children}
      {words.error && <FieldError id={`${id}-error`}>{words.error}</FieldError>}
    </div>
  );
}

type InputProps = FieldWords & Omit<ComponentProps<'input'>, 'size'> & { trailing?: ReactNode };

/** One line of text. */
export function TextField({
  label,
  help,
  error,
  optional,
  hideLabel,
  id,
  className,
  trailing,
  ...input
}: InputProps) {
  const words = { label, help, error, optional, hideLabel };
  const ids = useFieldIds(words, id);
  return (
    <FieldShell id={ids.id} words={words} className={className}>
      <div className="relative">
        <input {...input} {...ids.control} className={cx(controlLook, trailing ? 'pe-13' : null)} />
        {trailing && <div className="absolute inset-y-0 end-0 flex items-center">{trailing}</div>}
      </div>
    </FieldShell>
  );
}

type AreaProps = FieldWords & ComponentProps<'textarea'>;

/** Several lines; grows with what is written. */
export function TextArea({
  label,
  help,
  error,
  optional,
  hideLabel,
  id,
  className,
  rows = 3,
  ...area
}: AreaProps) {
  const words = { label, help, error, optional, hideLabel };
  const ids = useFieldIds(words, id);
  return (
    <FieldShell id={ids.id} words={words} className={className}>
      <textarea
        {...area}
        {...ids.control}
        rows={rows}
        className={cx(controlLook, 'field-sizing-content max-h-[50vh] resize-y leading-[1.5]')}
        style={{ minHeight: `calc(${rows} * 1.5em + 22px)` }}
      />
    </FieldShell>
  );
}
