import { colourOf, type CrestColour } from './crest/crest.js';
import { cx } from './cx.js';

/** The scalloped edge along the top of a shop's card. */
export function Awning({ colour, className }: { colour: CrestColour; className?: string }) {
  return (
    <div
      className={cx('awning absolute inset-x-0 top-0', className)}
      style={{ '--c': colourOf(colour) }}
      aria-hidden="true"
    />
  );
}
