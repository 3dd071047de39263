import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Combobox } from '../../components/combobox.js';
import { Select } from '../../components/select.js';
import { errorFor } from '../../lib/form-errors.js';
import { useSettled } from '../../lib/use-settled.js';
import { KindsQuery } from './compose-operations.js';
import { fieldIds } from './terms-draft.js';
import type { FormProps } from './terms-form.js';

type Binds = 'NOBODY' | 'SENDER' | 'RECIPIENT' | 'BOTH';

/** Whether one of the two does such a thing with nobody else of a kind, in this period. */
export function ExclusivityField({ terms, side, partnerName, errors, onChange }: FormProps) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const search = useSettled(text);
  const { exclusivity } = terms;
  const [{ data, fetching }] = useQuery({ query: KindsQuery, variables: { search }, pause: !exclusivity });
  const other = side === 'SENDER' ? 'RECIPIENT' : 'SENDER';
  const options: { value: Binds; label: string }[] = [
    { value: 'NOBODY', label: t`Both stay free` },
    { value: side, label: t`You keep to them` },
    { value: other, label: t`They keep to you` },
    { value: 'BOTH', label: t`Both keep to each other` },
  ];
  const kinds = data?.categories.nodes ?? [];
  const chosen = exclusivity?.category ? { key: exclusivity.categoryKey, ...exclusivity.category } : null;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select
        label={t`Working with others`}
        options={options}
        value={exclusivity?.binds ?? 'NOBODY'}
        onChange={(binds) =>
          onChange({
            ...terms,
            exclusivity:
              binds === 'NOBODY'
                ? null
                : {
                    binds,
                    categoryKey: exclusivity?.categoryKey ?? '',
                    category: exclusivity?.category ?? null,
                  },
          })
        }
      />
      {exclusivity && (
        <Combobox
          id={fieldIds['categoryKey']}
          label={t`No others of this kind`}
          help={t`Between you and ${partnerName}, for this time.`}
          error={errorFor(errors, 'categoryKey')}
          items={kinds}
          value={chosen}
          labelOf={(kind) => kind.plural}
          keyOf={(kind) => kind.key}
          onSearch={setText}
          searching={fetching || search !== text}
          empty={t`Nothing fits yet. Try another word.`}
          onChange={(kind) =>
            onChange({
              ...terms,
              exclusivity: {
                binds: exclusivity.binds,
                categoryKey: kind?.key ?? '',
                category: kind ? { id: kind.id, plural: kind.plural } : null,
              },
            })
          }
        />
      )}
    </div>
  );
}
