import type { AudienceKey, ChannelKind, CircleKey, MomentKey, NeedKey } from '#libs/directory';

/** Why a match helps one side. Needs are always told as the viewer sees them: `yourNeed` is what the viewer sells. */
export type ReasonFact =
  | {
      readonly kind: 'moment';
      readonly moment: MomentKey;
      readonly yourNeed: NeedKey;
      readonly theirNeed: NeedKey;
      /** To whom people in this moment come first, where the order is usual. */
      readonly first: 'you' | 'them' | null;
    }
  | {
      readonly kind: 'audience';
      readonly audience: AudienceKey;
      /** Shares of the customers, 0 to 1, where the profiles state them. */
      readonly yourShare: number | null;
      readonly theirShare: number | null;
    }
  | {
      readonly kind: 'reach';
      /** The strongest of its channels, which speaks for all of them. */
      readonly channel: ChannelKind;
      readonly monthlyReach: number;
      readonly isEstimate: boolean;
      /** How many channels reach somebody; the reason is all of them together. */
      readonly ways: number;
    }
  | {
      readonly kind: 'near';
      readonly distanceMetres: number;
      /** Whether the giving side's kind of business brings people to the street often. */
      readonly footfall: boolean;
    }
  | { readonly kind: 'supply'; readonly supplier: 'you' | 'them'; readonly need: NeedKey }
  | { readonly kind: 'hosting'; readonly host: 'you' | 'them'; readonly need: NeedKey }
  | { readonly kind: 'circle'; readonly circle: CircleKey }
  | { readonly kind: 'referral'; readonly yourNeed: NeedKey; readonly theirNeed: NeedKey }
  | { readonly kind: 'custom' }
  | {
      /** Learnt from what businesses of the two kinds did here, not known beforehand. */
      readonly kind: 'experience';
      /** At least so many businesses it comes from. */
      readonly businesses: number;
      /** Whether most of them came to work together, or only more than one would expect. */
      readonly most: boolean;
    };

/** A reason with how much it counted among all reasons of its side, 0 to 1. */
export type WeighedReason = ReasonFact & {
  readonly weight: number;
  /** Whether the reason is this together with what is usual in the two trades: either alone would not carry the match. */
  readonly withCustom: boolean;
};
