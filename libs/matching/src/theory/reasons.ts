import type { AudienceKey, CircleKey, MomentKey, NeedKey } from '#libs/directory';

/** Customers in one moment need both: what the other sells, and what you sell. */
export interface MomentReason {
  readonly kind: 'moment';
  readonly moment: MomentKey;
  /** What these customers need from the side that reads the reason. */
  readonly yourNeed: NeedKey;
  /** What they need from the other side. */
  readonly theirNeed: NeedKey;
  readonly weight: number;
}

/** In a shared moment customers see one of the two first and can be sent on. */
export interface SequenceReason {
  readonly kind: 'sequence';
  readonly moment: MomentKey;
  readonly first: 'you' | 'them';
  readonly weight: number;
}

/** Both serve the same people. */
export interface AudienceReason {
  readonly kind: 'audience';
  readonly audience: AudienceKey;
  readonly weight: number;
}

/** The other brings people past the door often. */
export interface FootfallReason {
  readonly kind: 'footfall';
  readonly audience: AudienceKey;
  readonly weight: number;
}

/** One side regularly buys what the other sells. */
export interface SupplyReason {
  readonly kind: 'supply';
  readonly supplier: 'you' | 'them';
  readonly need: NeedKey;
  readonly weight: number;
}

/** One side has the place and the guests for what the other does. */
export interface HostingReason {
  readonly kind: 'hosting';
  readonly host: 'you' | 'them';
  readonly need: NeedKey;
  readonly weight: number;
}

/** Both belong to a field in which businesses recommend each other. */
export interface CircleReason {
  readonly kind: 'circle';
  readonly circle: CircleKey;
  readonly weight: number;
}

/** Partnerships of these two kinds are usual in the trade. */
export interface CustomReason {
  readonly kind: 'custom';
  readonly weight: number;
}

/** Partnerships of these two kinds are usual among kindred kinds. */
export interface KinReason {
  readonly kind: 'kin';
  readonly weight: number;
}

/** One of the two sends customers on for what the other does better, or does at all. */
export interface ReferralReason {
  readonly kind: 'referral';
  readonly yourNeed: NeedKey;
  readonly theirNeed: NeedKey;
  readonly weight: number;
}

/** One piece of evidence that a partnership helps one side, from which a sentence can be made. */
export type ReasonSeed =
  | MomentReason
  | SequenceReason
  | AudienceReason
  | FootfallReason
  | SupplyReason
  | HostingReason
  | CircleReason
  | CustomReason
  | KinReason
  | ReferralReason;

export type ReasonKind = ReasonSeed['kind'];

/** The evidence for both sides of a pair. */
export interface Evidence {
  readonly forA: ReasonSeed[];
  readonly forB: ReasonSeed[];
}

/** The same piece of evidence seen from either side has the same id. */
export function reasonId(reason: ReasonSeed): string {
  switch (reason.kind) {
    case 'moment':
    case 'sequence':
      return `${reason.kind}:${reason.moment}`;
    case 'audience':
      return `audience:${reason.audience}`;
    case 'supply':
    case 'hosting':
      return `${reason.kind}:${reason.need}`;
    case 'circle':
      return `circle:${reason.circle}`;
    case 'footfall':
    case 'custom':
    case 'kin':
    case 'referral':
      return reason.kind;
  }
}
