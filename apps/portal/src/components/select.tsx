import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import { cx } from './cx.js';
import { controlLook, FieldShell, useFieldIds, type FieldWords } from './field.js';

export interface Option<V extends string = string> {
  value: V;
  label: string;
}

interface Props<V extends string> extends FieldWords {
  options: readonly Option<V>[];
  value: V | null;
  onChange: (value: V) => void;
  placeholder?: string;
  disabled?: boolean;
  className?: string;
  id?: string;
}

export const popupLook =
  'z-50 max-h-[min(22rem,var(--available-height))] min-w-[var(--anchor-width)] max-w-[var(--available-width)] overflow-y-auto rounded-2 border border-line bg-surface p-1.5 text-ink shadow-2 outline-none transition-[opacity,scale] duration-150 data-starting-style:scale-98 data-starting-style:opacity-0 data-ending-style:opacity-0';
export const itemLook =
  'flex min-h-11 cursor-default items-center gap-2.5 rounded-1 px-3 py-2 text-s outline-none select-none data-highlighted:bg-spruce-soft data-highlighted:text-spruce-deep data-disabled:opacity-50';

/** One of a few. */
export function Select<V extends string>({
  options,
  value,
  onChange,
  placeholder,
  disabled,
  className,
  id,
  ...words
}: Props<V>) {
  const ids = useFieldIds(words, id);
  return (
    <FieldShell id={ids.id} words={words} className={className} asGroup>
      <Base.Root
        items={options}
        value={value}
        onValueChange={(next) => next !== null && onChange(next)}
        disabled={disabled}
      >
        <Base.Trigger
          {...ids.control}
          aria-labelledby={`${ids.id}-label`}
          className={cx(
            controlLook,
            'flex items-center justify-between gap-3 text-start data-disabled:opacity-60',
          )}
        >
          <Base.Value placeholder={placeholder} className="truncate data-placeholder:text-ink-3" />
          <Base.Icon className="flex-none text-ink-2">
            <ChevronDown className="size-4.5" aria-hidden="true" />
          </Base.Icon>
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner sideOffset={6} alignItemWithTrigger={false} className="z-50">
            <Base.Popup className={popupLook}>
              {options.map((option) => (
                <Base.Item key={option.value} value={option.value} className={itemLook}>
                  <span className="w-4.5 flex-none">
                    <Base.ItemIndicator>
                      <Check className="size-4.5 text-spruce" aria-hidden="true" />
                    </Base.ItemIndicator>
                  </span>
                  <Base.ItemText>{option.label}</Base.ItemText>
                </Base.Item>
              ))}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </FieldShell>
  );
}
