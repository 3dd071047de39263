import { useLingui } from '@lingui/react/macro';
import { Minus, PenLine, Plus } from 'lucide-react';

export interface ToldChange {
  path: string[];
  kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  sentence: string;
}

const signs = { ADDED: Plus, REMOVED: Minus, CHANGED: PenLine };

/** What is different from the version before, a sentence each. */
export function ChangeList({ changes }: { changes: ToldChange[] }) {
  const { t } = useLingui();
  const kinds = { ADDED: t`New`, REMOVED: t`Gone`, CHANGED: t`Changed` };
  return (
    <ul className="m-0 grid list-none gap-2 p-0">
      {changes.map(({ path, kind, sentence }) => {
        const Sign = signs[kind];
        return (
          <li key={path.join('/')} className="flex gap-2.5 text-s leading-[1.42]">
            <Sign className="mt-[3px] size-[1.15em] flex-none" aria-hidden="true" />
            <span className="min-w-0 break-words">
              <b>{kinds[kind]}:</b> {sentence}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
