import { useLingui } from '@lingui/react/macro';
import { cx } from './cx.js';

export type Fit = 'STRONG' | 'GOOD' | 'FAIR';

const tops: Record<Fit, number> = { STRONG: 15, GOOD: 20, FAIR: 26 };
const rank: Record<Fit, number> = { STRONG: 3, GOOD: 2, FAIR: 1 };

interface Props {
  forYou: Fit;
  forThem: Fit;
  /** Also write the words under the doors. */
  words?: boolean;
  className?: string;
}

/** What the two doors say, in words. */
export function useDuetWords(forYou: Fit, forThem: Fit): string {
  const { t } = useLingui();
  const gap = rank[forYou] - rank[forThem];
  if (gap === 0)
    return forYou === 'STRONG' ? t`Strong for both` : forYou === 'GOOD' ? t`Good for both` : t`Fair for both`;
  if (gap === 1) return t`A little better for you`;
  if (gap === -1) return t`A little better for them`;
  return gap > 1 ? t`Much better for you` : t`Much better for them`;
}

/** Two doors, tall or short: how good a match is for each side at a glance. */
export function Duet({ forYou, forThem, words = false, className }: Props) {
  const label = useDuetWords(forYou, forThem);
  const door = (x: number, top: number) => `M${x} 38V${top}a11 11 0 0 1 22 0v${38 - top}Z`;
  return (
    <span className={cx('inline-flex flex-col items-end', className)}>
      <svg
        viewBox="0 0 64 40"
        className="h-[30px] w-12 lg:h-10 lg:w-16"
        role={words ? undefined : 'img'}
        aria-label={words ? undefined : label}
        aria-hidden={words || undefined}
      >
        <path d={door(6, tops[forYou])} fill="var(--spruce)" />
        <path d={door(36, tops[forThem])} fill="var(--marigold)" />
        <path d="M2 38.500h60" stroke="var(--line-strong)" strokeWidth="1.500" />
      </svg>
      {words && <span className="mt-0.5 text-end text-xs text-ink-3">{label}</span>}
    </span>
  );
}
