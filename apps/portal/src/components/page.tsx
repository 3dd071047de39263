import type { ReactNode } from 'react';
import { useTitle } from '../lib/use-title.js';
import { cx } from './cx.js';

interface HeadProps {
  /** Plain text of the heading; also names the tab unless `tab` does. */
  title: string;
  tab?: string;
  sub?: ReactNode;
  className?: string;
}

/** The one h1 of a page; takes the focus after navigation. */
export function PageHead({ title, tab, sub, className }: HeadProps) {
  useTitle(tab ?? title);
  return (
    <header className={cx('mb-4 lg:mb-[22px]', className)}>
      <h1 tabIndex={-1}>{title}</h1>
      {sub && <div className="mt-2.5 max-w-[56ch] text-ink-2">{sub}</div>}
    </header>
  );
}

/** A page of one column, with room for the bottom bar. */
export function Page({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) {
  return (
    <div
      className={cx(
        'px-4 pt-5 pb-10 lg:px-[34px] lg:pt-[34px] lg:pb-16',
        narrow ? 'max-w-2xl' : 'max-w-[1080px]',
      )}
    >
      {children}
    </div>
  );
}
