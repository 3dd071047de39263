import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { Chip } from '../../components/chip.js';
import { Combobox } from '../../components/combobox.js';
import { CategoriesQuery, type Category } from './operations.js';
import { useSettled } from '../../lib/use-settled.js';

interface Props {
  id: string;
  label: ReactNode;
  help: ReactNode;
  values: Category[];
  /** How many there can be. */
  most: number;
  /** Kinds that make no sense here. */
  without?: readonly (string | undefined)[];
  error?: string;
  onChange: (values: Category[]) => void;
}

/** Several kinds of business: found by typing, taken away by a press. */
export function CategoriesField({ id, label, help, values, most, without = [], error, onChange }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const search = useSettled(text);
  const [{ data, fetching }] = useQuery({ query: CategoriesQuery, variables: { search } });
  const taken = new Set([...values.map(({ key }) => key), ...without]);
  const full = values.length >= most;
  return (
    <div>
      <Combobox
        key={values.length}
        id={id}
        label={label}
        help={full ? t`That is ${most}, as many as there can be. Take one away to add another.` : help}
        error={error}
        optional
        items={full ? [] : (data?.categories.nodes ?? []).filter(({ key }) => !taken.has(key))}
        value={null}
        onChange={(category) => {
          if (!category) return;
          setText('');
          onChange([...values, category]);
          requestAnimationFrame(() => document.getElementById(id)?.focus());
        }}
        labelOf={({ name }) => name}
        keyOf={({ key }) => key}
        onSearch={setText}
        searching={fetching || search !== text}
        empty={t`Nothing fits yet. Try another word.`}
      />
      {values.length > 0 && (
        <ul className="m-0 mt-2 flex list-none flex-wrap gap-2 p-0">
          {values.map(({ key, name }) => (
            <li key={key} className="max-w-full">
              <Chip
                pressed={undefined}
                className="max-w-full whitespace-normal"
                aria-label={t`Remove ${name}`}
                onClick={() => {
                  onChange(values.filter((one) => one.key !== key));
                  document.getElementById(id)?.focus();
                }}
              >
                <span className="min-w-0 wrap-anywhere">{name}</span>
                <X aria-hidden="true" />
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
