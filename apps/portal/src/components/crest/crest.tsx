import { memo } from 'react';
import { cx } from '../cx.js';
import { motifFor } from './motif-for.js';
import { motifs, type Paint } from './motifs.js';

export type CrestColour = 'SPRUCE' | 'MARIGOLD' | 'TOMATO' | 'PLUM' | 'SKY';

const paints: Record<CrestColour, Paint> = {
  SPRUCE: { a: 'var(--spruce)', b: 'var(--marigold)', g: 'var(--spruce-soft)' },
  MARIGOLD: { a: 'var(--marigold)', b: 'var(--tomato)', g: 'var(--marigold-soft)' },
  TOMATO: { a: 'var(--tomato)', b: 'var(--marigold)', g: 'var(--tomato-soft)' },
  PLUM: { a: 'var(--plum)', b: 'var(--marigold)', g: 'var(--plum-soft)' },
  SKY: { a: 'var(--sky)', b: 'var(--marigold)', g: 'var(--sky-soft)' },
};

/** The colour of a business, for awnings and pins. */
export const colourOf = (colour: CrestColour): string => paints[colour].a;

const sizes = {
  s: 'size-8 rounded-[9px]',
  m: 'size-10 rounded-btn',
  l: 'size-13 rounded-2',
  xl: 'size-20 rounded-3',
};

interface Props {
  motif: string;
  colour: CrestColour;
  size?: keyof typeof sizes;
  className?: string;
}

/** The drawn sign of a business; its name stands beside it, so it is silent for screen readers. */
export const Crest = memo(function Crest({ motif, colour, size = 'm', className }: Props) {
  const paint = paints[colour];
  return (
    <span className={cx('inline-block flex-none overflow-hidden', sizes[size], className)} aria-hidden="true">
      <svg viewBox="0 0 40 40" className="block size-full">
        <rect width="40" height="40" fill={paint.g} />
        <g transform="translate(3.200 3.200) scale(.84)">{motifs[motifFor(motif)](paint)}</g>
      </svg>
    </span>
  );
});

/** Two or more crests side by side, each overlapping the one before. */
export function CrestRow({
  crests,
  size = 'm',
}: {
  crests: { motif: string; colour: CrestColour }[];
  size?: Props['size'];
}) {
  return (
    <span className="inline-flex">
      {crests.map((crest, index) => (
        <span
          key={index}
          className={cx('rounded-[16px] border-3 border-paper leading-none', index > 0 && '-ms-3')}
        >
          <Crest {...crest} size={size} />
        </span>
      ))}
    </span>
  );
}
