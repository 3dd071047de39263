import { Combobox as Base } from '@base-ui/react/combobox';
import { useLingui } from '@lingui/react/macro';
import { Check, ChevronDown, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.js';
import { controlLook, FieldShell, useFieldIds, type FieldWords } from './field.js';
import { itemLook, popupLook } from './select.js';

interface Props<T> extends FieldWords {
  items: readonly T[];
  value: T | null;
  onChange: (value: T | null) => void;
  /** The text of an item, and what the input shows when it is chosen. */
  labelOf: (item: T) => string;
  keyOf: (item: T) => string;
  /** A richer line in the list; the label when left out. */
  render?: (item: T) => ReactNode;
  /** Called while typing when the server does the searching; the list is then shown unfiltered. */
  onSearch?: (text: string) => void;
  /** Nothing can be chosen meanwhile: what stands there answers other words. */
  searching?: boolean;
  /** What to say when nothing fits. */
  empty: ReactNode;
  placeholder?: string;
  className?: string;
  id?: string;
}

/** One of many, found by typing. */
export function Combobox<T>(props: Props<T>) {
  const {
    items,
    value,
    onChange,
    labelOf,
    keyOf,
    render,
    onSearch,
    searching,
    empty,
    placeholder,
    className,
    id,
  } = props;
  const { t } = useLingui();
  const ids = useFieldIds(props, id);
  return (
    <FieldShell id={ids.id} words={props} className={className}>
      <Base.Root
        items={searching ? [] : items}
        value={value}
        onValueChange={onChange}
        itemToStringLabel={labelOf}
        isItemEqualToValue={(a, b) => keyOf(a) === keyOf(b)}
        onInputValueChange={(text, details) => {
          if (details.reason === 'input-change') onSearch?.(text);
        }}
        filter={onSearch ? null : undefined}
        autoHighlight
      >
        <div className="relative">
          <Base.Input
            {...ids.control}
            placeholder={placeholder}
            className={cx(controlLook, 'pe-22')}
            onKeyDown={(event) => {
              // It is meant for the list that is still to come, not for the form around it.
              if (searching && event.key === 'Enter') event.preventDefault();
            }}
          />
          <div className="absolute inset-y-0 end-0 flex items-center text-ink-2">
            <Base.Clear
              aria-label={t`Clear`}
              className="grid size-11 place-items-center rounded-btn hover:text-ink"
            >
              <X className="size-4.5" aria-hidden="true" />
            </Base.Clear>
            <Base.Trigger
              aria-label={t`Show the list`}
              className="grid size-11 place-items-center rounded-btn hover:text-ink"
            >
              <ChevronDown className="size-4.5" aria-hidden="true" />
            </Base.Trigger>
          </div>
        </div>
        <Base.Portal>
          <Base.Positioner sideOffset={6} className="z-50">
            <Base.Popup className={popupLook} aria-busy={searching || undefined}>
              <Base.Empty>
                <div className="px-3 py-3 text-s text-ink-2">{searching ? t`Looking…` : empty}</div>
              </Base.Empty>
              <Base.List>
                {(item: T) => (
                  <Base.Item key={keyOf(item)} value={item} className={itemLook}>
                    <span className="w-4.5 flex-none">
                      <Base.ItemIndicator>
                        <Check className="size-4.5 text-spruce" aria-hidden="true" />
                      </Base.ItemIndicator>
                    </span>
                    <span className="min-w-0 flex-1">{render ? render(item) : labelOf(item)}</span>
                  </Base.Item>
                )}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </FieldShell>
  );
}
