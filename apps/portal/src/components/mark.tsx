import { cx } from './cx.js';

/** Two doorways that overlap; what they share is the colour of a meeting. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 68 60" className={cx('flex-none', className ?? 'h-[30px] w-[34px]')} aria-hidden="true">
      <path d="M4 58V26a18 18 0 0 1 36 0v32Z" fill="var(--spruce)" />
      <path d="M28 58V26a18 18 0 0 1 36 0v32Z" fill="var(--marigold)" />
      <path
        d="M28 58V26c0-4.400 2.200-9.400 6-12.700 3.800 3.300 6 8.300 6 12.700v32Z"
        fill="var(--tomato)"
      />
    </svg>
  );
}

/** The mark with the name beside it. */
export function Logo() {
  return (
    <span className="inline-flex items-center gap-2.5 font-head text-[1.32rem] leading-none font-[750] tracking-[-.03em]">
      <Mark />
      Alongside
    </span>
  );
}
