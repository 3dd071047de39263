import type { Side, Terms } from '../terms.js';
import { UNSTATED_OVERLAP } from './exposure.js';
import { eachEnd, type Range } from './range.js';
import { type ChannelReach, noticedBy } from './reach.js';

/** What an estimate is made of besides the terms. */
export interface EstimateSetting {
  /** What the channels of each side reach. */
  readonly reach: Readonly<Record<Side, ChannelReach>>;
  /** Share of customers the two have in common, 0 to 1; null when they have not both said who comes. */
  readonly overlap: number | null;
  /** People each side got already, as the ledger of a partnership has it. Left out before there is one. */
  readonly already?: Readonly<Record<Side, Range>>;
}

/** Up to here one side may get so many times what the other gets, and it still counts as even. */
export const EVEN_UP_TO = 1.5;

export const otherSide = (side: Side): Side => (side === 'sender' ? 'recipient' : 'sender');

/** People who take notice of a side thanks to the other, unrounded. Those of segments both serve count fully, others in part. */
export function peopleFor(
  side: Side,
  { promises }: Pick<Terms, 'promises'>,
  { reach, overlap, already }: EstimateSetting,
): Range {
  const giver = otherSide(side);
  const noticed = noticedBy(
    promises.filter(({ by }) => by === giver),
    reach[giver],
  );
  const shared = overlap ?? UNSTATED_OVERLAP;
  const concerned: Range = { low: shared, likely: (1 + shared) / 2, high: 1 };
  return eachEnd((end) => (already?.[side][end] ?? 0) + noticed[end] * concerned[end]);
}
