import type { ReactNode } from 'react';
import { cx } from './cx.js';

export interface TimelineItem {
  key: string;
  /** Whose door: yours, theirs, or something still to come. */
  side: 'you' | 'them' | 'ahead';
  title?: ReactNode;
  when?: ReactNode;
  /** What was said along with it. */
  note?: ReactNode;
}

const doors = {
  you: 'bg-spruce',
  them: 'bg-marigold',
  ahead: 'border-2 border-dashed border-line-strong',
};

/** How it came to this, newest first; every step is a small door in its side's colour. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <ol className="m-0 grid list-none p-0">
      {items.map((item, index) => (
        <li
          key={item.key}
          className="relative grid grid-cols-[22px_1fr] gap-3 pb-[18px] text-s leading-[1.4]"
        >
          {index < items.length - 1 && (
            <span className="absolute start-2.5 top-5 -bottom-0.5 w-0.5 bg-line" aria-hidden="true" />
          )}
          <span
            className={cx('relative mx-1 mt-[3px] size-3.5 rounded-t-full rounded-b-[3px]', doors[item.side])}
            aria-hidden="true"
          />
          <div className="min-w-0">
            {item.title && <b className="block">{item.title}</b>}
            {item.when && <span className="block text-xs text-ink-3">{item.when}</span>}
            {item.note && (
              <div
                className={cx(
                  'mt-1.5 rounded-[4px_16px_16px_16px] px-[13px] py-2.5 whitespace-pre-line',
                  item.side === 'you' ? 'bg-spruce-soft' : 'bg-marigold-soft',
                )}
              >
                {item.note}
              </div>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
