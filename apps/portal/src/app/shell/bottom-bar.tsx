import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Viewer } from '../../lib/viewer.js';
import { navFor } from './nav.js';

/** The navigation of a phone; the page keeps room for it, so that it never covers a control. */
export function BottomBar({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui();
  const items = navFor(viewer)
    .filter((item) => item.onBar)
    .slice(0, 5);
  return (
    <nav
      aria-label={t`Main`}
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-surface px-1 pt-1.5 pb-[calc(6px+env(safe-area-inset-bottom))] lg:hidden"
    >
      {items.map(({ to, short, icon: Icon, count }) => {
        const waiting = count?.(viewer) ?? 0;
        return (
          <Link
            key={to}
            to={to}
            className="relative grid min-h-[54px] min-w-0 flex-1 content-center justify-items-center gap-[3px] rounded-btn px-0.5 text-[.72rem] font-[600] text-ink-2 no-underline -outline-offset-2 aria-[current=page]:bg-spruce-soft aria-[current=page]:text-spruce-deep"
          >
            <span className="relative">
              <Icon className="size-[22px]" aria-hidden="true" />
              {waiting > 0 && (
                <span
                  className="absolute -end-1 -top-0.5 size-2.5 rounded-full border-2 border-surface bg-tomato"
                  aria-hidden="true"
                />
              )}
            </span>
            <span className="max-w-full truncate">{t(short)}</span>
            {waiting > 0 && <span className="sr-only">{t`${waiting} waiting`}</span>}
          </Link>
        );
      })}
    </nav>
  );
}
