import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Combobox } from '../../components/combobox.js';
import { CategoriesQuery, type Category } from './operations.js';
import { useSettled } from '../../lib/use-settled.js';

interface Props {
  id?: string;
  value: Category | null;
  onChange: (category: Category | null) => void;
  error?: string;
}

/** What kind of business it is, found by typing what people call it. */
export function CategoryField({ id, value, onChange, error }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const search = useSettled(text);
  const [{ data, fetching }] = useQuery({ query: CategoriesQuery, variables: { search } });
  return (
    <Combobox
      id={id}
      label={t`What kind of business is it?`}
      help={t`Type what people call it, for example florist or wedding cakes.`}
      error={error}
      items={data?.categories.nodes ?? []}
      value={value}
      onChange={onChange}
      labelOf={(category) => category.name}
      keyOf={(category) => category.key}
      onSearch={setText}
      searching={fetching || search !== text}
      empty={t`Nothing fits yet. Try another word.`}
    />
  );
}
