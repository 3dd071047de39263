import type { AudienceKey, ChannelKind, Goal, OpeningHours } from '#libs/directory';

/** How a business opens: a pattern, made into hours with small differences of its own. */
export type Rhythm =
  'shop' | 'early' | 'late' | 'kitchen' | 'office' | 'salon' | 'weekend' | 'yard' | 'daily';

/** A channel as written by hand: what it is called, whom it reaches in a month, and whether that was counted. */
export interface ChannelSheet {
  readonly kind: ChannelKind;
  readonly name: string;
  readonly reach: number;
  readonly counted?: boolean;
}

/**
 * One invented business as it is written down. What is left out is worked out from its category: channels and their
 * reach, audience, goals, opening hours, attention budget.
 */
export interface BusinessSheet {
  readonly name: string;

  /** Key in the taxonomy. */
  readonly category: string;
  readonly also?: readonly string[];

  /** A street of the drawn town, or a place in the country. */
  readonly at: string;

  /** A house number, when it matters which. */
  readonly number?: number;

  /** Who owns it. Without an owner the business is only listed: nobody has claimed it yet. */
  readonly owner?: string;
  readonly story: string;

  /** What it sells, each with its price band: £ low, ££ medium, £££ high, ££££ very high. A colon starts a description. */
  readonly sells: readonly string[];
  readonly rhythm?: Rhythm;

  /** Kilometres it travels to customers, when it does. */
  readonly travels?: number;
  readonly channels?: readonly ChannelSheet[];
  readonly audience?: readonly (readonly [AudienceKey, number])[];
  readonly goals?: readonly Goal[];
  readonly hours?: readonly OpeningHours[];
  readonly attention?: number;
}
