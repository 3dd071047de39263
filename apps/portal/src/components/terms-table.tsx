import { Check, Minus, PenLine, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.js';
import { MarkTag } from './mark-tag.js';
import type { Mark } from './term-marks.js';

export interface PromiseLine {
  key: string;
  what: ReactNode;
  /** Against another version. */
  change?: Mark;
}

export interface TermsSide {
  side: 'you' | 'them';
  title: ReactNode;
  promises: PromiseLine[];
  /** Said when this side promises nothing yet. */
  empty: ReactNode;
}

interface Props {
  sides: [TermsSide, TermsSide];
  /** Lines below the promises: what each gets, the period, the exit. */
  rows?: { key: string; icon?: ReactNode; text: ReactNode; sunken?: boolean; changed?: boolean }[];
}

const signs = { kept: Check, added: Plus, removed: Minus, changed: PenLine };

function Line({ line, side }: { line: PromiseLine; side: 'you' | 'them' }) {
  const Sign = signs[line.change ?? 'kept'];
  return (
    <li
      className={cx(
        'flex gap-2.5 text-s leading-[1.42]',
        line.change && '-ms-3 border-s-[3px] border-ink ps-2.5',
      )}
    >
      <Sign
        className={cx('mt-[3px] size-[1.15em]', side === 'you' ? 'text-spruce' : 'text-marigold-ink')}
        aria-hidden="true"
      />
      <span className="min-w-0">
        {line.change && <MarkTag mark={line.change} />}
        {line.what}
      </span>
    </li>
  );
}

/** Who promises what, side by side: the heart of a proposal. */
export function TermsTable({ sides, rows = [] }: Props) {
  return (
    <div className="overflow-hidden rounded-3 border border-line bg-surface shadow-1">
      <div className="grid sm:grid-cols-2">
        {sides.map((side, index) => (
          <section
            key={side.side}
            className={cx('min-w-0 px-5 py-[18px]', index > 0 && 'border-line max-sm:border-t sm:border-s')}
          >
            <h2 className="mb-2.5 flex items-center gap-2 text-[1.08rem]">
              <span
                className={cx(
                  'size-3 rounded-t-full rounded-b-[2px]',
                  side.side === 'you' ? 'bg-spruce' : 'bg-marigold',
                )}
                aria-hidden="true"
              />
              {side.title}
            </h2>
            {side.promises.length ? (
              <ul className="m-0 grid list-none gap-2.5 p-0">
                {side.promises.map((line) => (
                  <Line key={line.key} line={line} side={side.side} />
                ))}
              </ul>
            ) : (
              <p className="text-s text-ink-3">{side.empty}</p>
            )}
          </section>
        ))}
      </div>
      {rows.map((row) => (
        <div
          key={row.key}
          className={cx(
            'flex gap-2.5 border-t border-line px-5 py-[13px] text-s text-ink-2 [&_svg]:mt-[3px] [&_svg]:size-[1.15em]',
            row.sunken && 'bg-sunken',
            row.changed && 'border-s-[3px] border-s-ink ps-[17px]',
          )}
        >
          {row.icon}
          <div className="min-w-0 flex-1">
            {row.changed && <MarkTag mark="changed" />}
            {row.text}
          </div>
        </div>
      ))}
    </div>
  );
}
