import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { cx } from './cx.js';

/** A grey stand-in with the size of what is coming. */
export function Skeleton({ className }: { className?: string }) {
  return <span className={cx('skeleton block', className)} />;
}

/** Wraps stand-ins: silent to the eye of a screen reader but for one word. */
export function Loading({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <div role="status" aria-label={t`Loading`}>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}
