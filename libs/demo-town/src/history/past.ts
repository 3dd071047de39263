import type { ChannelKind } from '#libs/directory';
import type { DismissReason } from '#libs/matching';
import type { Side } from '#libs/partnerships';

/** When a promise is due, if not at the end of the period, and what became of it. */
export interface PastPromiseEnd {
  /** It ends so many weeks after the first day. */
  readonly weeks?: number;
  /** Said to be done so many days ago, and not confirmed yet. */
  readonly done?: number;
}

/** One promise: who, what, and when it makes sense where, how many, and how it went. */
export type PastPromise = readonly [
  by: Side,
  what: string,
  channel?: ChannelKind,
  quantity?: number,
  end?: PastPromiseEnd,
];

/** Other terms the side that was asked answered with: what is different in them, and how many days later. */
export interface PastCounter extends Partial<
  Pick<PastTerms, 'theyGet' | 'youGet' | 'exclusive' | 'promises'>
> {
  readonly days: number;
}

/** The two stand still: since so many days, for so many more. */
export interface PastPause {
  readonly by: Side;
  readonly days: number;
  readonly more: number;

  /** For the side that paused alone. */
  readonly reason: string;
}

/** What was offered. */
export interface PastTerms {
  readonly title: string;
  readonly theyGet: string;
  readonly youGet: string;
  readonly note?: string;

  /** The period starts so many days after sending, and lasts so many weeks. */
  readonly startsAfter?: number;
  readonly weeks: number;

  /** Who does it with no other business of which kind. */
  readonly exclusive?: readonly [binds: Side, categoryKey: string];
  readonly promises: readonly PastPromise[];
}

/** A proposal that was sent before today. Days count back from now. */
export interface PastProposal extends PastTerms {
  readonly from: string;
  readonly to: string;
  readonly sent: number;
  readonly end: 'open' | 'accepted' | 'declined' | 'withdrawn' | 'expired';

  /** Days after sending until it was decided. */
  readonly after?: number;
  readonly reason?: string;

  /** How it went to and fro before that, the recipient first. */
  readonly counters?: readonly PastCounter[];
  readonly paused?: PastPause;
}

/** What two businesses wrote to each other, oldest first. */
export interface PastConversation {
  readonly between: readonly [a: string, b: string];

  /** Who wrote (the first or the second of the two), how many days ago, and what. */
  readonly messages: readonly (readonly [by: 0 | 1, daysAgo: number, body: string])[];

  /** Who has not read the last message yet. */
  readonly unreadBy?: 0 | 1;
}

/** What a business kept or put aside among its matches. */
export interface PastMark {
  readonly business: string;
  readonly other: string;
  readonly daysAgo: number;
  readonly dismissed?: DismissReason;
}

/** Something one partner brought the other, as it was booked or noted. */
export interface PastEntry {
  readonly between: readonly [a: string, b: string];

  /** Who brought it: the first or the second of the two. */
  readonly by: 0 | 1;
  readonly daysAgo: number;
  readonly kind: 'reach' | 'redemptions' | 'referrals';

  /** How many; for reach at least, likely, at most. */
  readonly count: number | readonly [low: number, likely: number, high: number];
  readonly note?: string;

  /** What the other said to a note of referrals, if anything yet. */
  readonly answer?: 'confirmation' | 'dispute';
}
