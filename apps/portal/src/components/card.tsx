import type { ComponentProps } from 'react';
import { Awning } from './awning.js';
import type { CrestColour } from './crest/crest.js';
import { cx } from './cx.js';

interface Props extends ComponentProps<'div'> {
  as?: 'div' | 'article' | 'section' | 'li';
  /** Hangs an awning in the business's colour. */
  awning?: CrestColour;
  selected?: boolean;
}

/** A sheet of paper on the counter. */
export function Card({ as = 'div', awning, selected = false, className, children, ...rest }: Props) {
  const Tag = as as 'div';
  return (
    <Tag
      {...rest}
      className={cx(
        'relative overflow-hidden rounded-3 border bg-surface p-4 transition-[border-color,box-shadow] duration-200 ease-calm sm:p-[22px]',
        selected ? 'border-spruce shadow-2' : 'border-line shadow-1',
        awning && 'pt-7 sm:pt-7',
        className,
      )}
    >
      {awning && <Awning colour={awning} />}
      {children}
    </Tag>
  );
}
