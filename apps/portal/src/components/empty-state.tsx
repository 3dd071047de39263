import type { ReactNode } from 'react';
import { Mark } from './mark.js';

interface Props {
  title: ReactNode;
  children: ReactNode;
  /** The next step: one button or link. */
  action?: ReactNode;
  picture?: ReactNode;
}

/** Nothing here yet, why, and what to do next. */
export function EmptyState({ title, children, action, picture }: Props) {
  return (
    <div className="grid justify-items-center gap-2 rounded-3 border-[1.5px] border-dashed border-line-strong px-6 py-10 text-center">
      <div className="mb-2" aria-hidden="true">
        {picture ?? <Mark className="h-[60px] w-[68px]" />}
      </div>
      <h2 className="text-xl">{title}</h2>
      <div className="max-w-[46ch] text-ink-2">{children}</div>
      {action && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
