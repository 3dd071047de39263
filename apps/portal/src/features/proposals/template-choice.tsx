import { Trans, useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../components/button.js';
import { cx } from '../../components/cx.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { Tag } from '../../components/tag.js';
import { type Template, TemplatesQuery } from './compose-operations.js';

const few = 4;

interface Props {
  fromId: string;
  toId: string;
  chosen: string | null;
  onChoose: (template: Template | null) => void;
}

/** Usual things to do together, filled in for these two; what suits best first. */
export function TemplateChoice({ fromId, toId, chosen, onChoose }: Props) {
  const { t } = useLingui();
  const [all, setAll] = useState(false);
  const [{ data, fetching }] = useQuery({
    query: TemplatesQuery,
    variables: { fromId, toId, first: 100, after: null },
  });
  const templates = data?.proposalTemplates.nodes ?? [];
  const shown = templates.filter(({ key }, index) => all || index < few || key === chosen);
  if (fetching && !data)
    return (
      <Loading>
        <Skeleton className="h-56 rounded-3" />
      </Loading>
    );
  return (
    <div role="group" aria-label={t`What to do together`}>
      <ul className="m-0 grid list-none grid-cols-[minmax(0,1fr)] gap-2.5 p-0 sm:grid-cols-2">
        {shown.map((template) => (
          <li key={template.key} className="flex">
            <Option on={template.key === chosen} onClick={() => onChoose(template)}>
              <b className="block">{template.title}</b>
              <span className="mt-0.5 block text-s text-ink-2">{template.text}</span>
              {(template.suits || template.fromOperator) && (
                <span className="mt-2 flex flex-wrap gap-2">
                  {template.suits && (
                    <Tag tone="you">
                      <Trans>Suits you two</Trans>
                    </Tag>
                  )}
                  {template.fromOperator && (
                    <Tag tone="plain">
                      <Trans>From your town</Trans>
                    </Tag>
                  )}
                </span>
              )}
            </Option>
          </li>
        ))}
        <li className="flex">
          <Option on={chosen === 'blank'} onClick={() => onChoose(null)}>
            <b className="block">
              <Trans>Something of your own</Trans>
            </b>
            <span className="mt-0.5 block text-s text-ink-2">
              <Trans>Start with empty fields.</Trans>
            </span>
          </Option>
        </li>
      </ul>
      {!all && templates.length > few && (
        <Button type="button" kind="ghost" className="mt-2" onClick={() => setAll(true)}>
          <Trans>Show all ideas</Trans>
        </Button>
      )}
    </div>
  );
}

function Option({ on, onClick, children }: { on: boolean; onClick: () => void; children: React.ReactNode }) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={onClick}
      className={cx(
        'relative w-full rounded-2 border bg-surface p-3.5 pe-9 text-start transition-[border-color,box-shadow] duration-150',
        on ? 'border-spruce shadow-2' : 'border-line shadow-1 hover:border-field',
      )}
    >
      {on && <Check className="absolute end-3 top-3.5 size-5 text-spruce" aria-hidden="true" />}
      {children}
    </button>
  );
}
