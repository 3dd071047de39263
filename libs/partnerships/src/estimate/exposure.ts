import type { ChannelKind } from '#libs/directory';
import type { Range } from './range.js';

/**
 * How a channel shows a partner to people:
 * `always` day after day, to whoever comes by; `handout` with a sale, never to more people than things handed out;
 * `occasion` so many times, each to a share of everybody.
 */
export type ExposureWay = 'always' | 'handout' | 'occasion';

export interface Exposure {
  readonly way: ExposureWay;
  /** Which share of the people a channel reaches takes notice of a partner in it. */
  readonly noticed: Range;
}

/** The sources and what is merely assumed are in docs/estimate.md; a test keeps the two tables the same. */
export const EXPOSURE: Readonly<Record<ChannelKind, Exposure>> = {
  counter_card: { way: 'always', noticed: { low: 0.05, likely: 0.13, high: 0.3 } },
  window: { way: 'always', noticed: { low: 0.02, likely: 0.06, high: 0.15 } },
  receipt: { way: 'handout', noticed: { low: 0.05, likely: 0.13, high: 0.3 } },
  newsletter: { way: 'occasion', noticed: { low: 0.17, likely: 0.23, high: 0.36 } },
  social: { way: 'occasion', noticed: { low: 0.02, likely: 0.06, high: 0.2 } },
  event: { way: 'occasion', noticed: { low: 0.5, likely: 0.75, high: 1 } },
  staff_word: { way: 'always', noticed: { low: 0.05, likely: 0.15, high: 0.4 } },
  packaging: { way: 'handout', noticed: { low: 0.2, likely: 0.4, high: 0.7 } },
  website: { way: 'always', noticed: { low: 0.02, likely: 0.05, high: 0.15 } },
};

/** Which share of the people who come in a month did not come the month before. */
export const NEW_EACH_MONTH: Range = { low: 0.2, likely: 0.4, high: 0.7 };

/** What two businesses' customers have in common when neither or only one has said who comes. */
export const UNSTATED_OVERLAP = 0.5;

/** A mean month. */
export const MONTH_DAYS = 30.4375;
