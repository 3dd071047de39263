import type { ReactNode } from 'react';
import { Mark } from './mark.js';

interface Props {
  title: ReactNode;
  children: ReactNode;
  /** The next step: one button or link. */
  action?: ReactNode;
  picture?: ReactNode;
  /** It stands for the whole page, so its title is the page's heading. */
  wholePage?: boolean;
}

/** Nothing here yet, why, and what to do next. */
export function EmptyState({ title, children, action, picture, wholePage = false }: Props) {
  const Heading = wholePage ? 'h1' : 'h2';
  return (
    <div className="grid justify-items-center gap-2 rounded-3 border-[1.5px] border-dashed border-line-strong px-6 py-10 text-center">
      <div className="mb-2" aria-hidden="true">
        {picture ?? <Mark className="h-[60px] w-[68px]" />}
      </div>
      <Heading tabIndex={wholePage ? -1 : undefined} className="text-xl">
        {title}
      </Heading>
      <div className="max-w-[46ch] text-ink-2">{children}</div>
      {action && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
