import { useLingui } from '@lingui/react/macro';
import type { Mark } from './term-marks.js';

/** Says in a word what happened to a term; never by colour alone. */
export function MarkTag({ mark }: { mark: Mark }) {
  const { t } = useLingui();
  const words: Record<Mark, string> = { added: t`New`, removed: t`Gone`, changed: t`Changed` };
  return (
    <strong className="me-1.5 inline-block rounded-[6px] bg-ink px-1.5 text-xs leading-[1.5] font-[700] text-paper">
      {words[mark]}
    </strong>
  );
}
