import type { Day } from '#libs/common';
import type { ChannelKind } from '#libs/directory';

/** What one side would do. Has the shape of a promise in the terms of a proposal. */
export interface PlayPromise {
  readonly key: string;
  readonly by: 'sender' | 'recipient';
  readonly what: string;
  readonly channel: ChannelKind | null;
  readonly from: Day;
  readonly until: Day;
  readonly quantity: number | null;
}

/** Terms to start a proposal from; the viewer is the sender. */
export interface PlayTerms {
  readonly title: string;
  readonly theyGet: string;
  readonly youGet: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly exitNoticeDays: number;
  readonly note: string | null;
  readonly exclusivity: null;
  readonly promises: readonly PlayPromise[];
}

/** A first thing for two businesses to do together. */
export interface Play {
  /** Which one; the id of the template when an operator wrote it. */
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly terms: PlayTerms;
}

export const PLAY_KEYS = [
  'counter-cards',
  'newsletter-swap',
  'window-swap',
  'kind-word',
  'booking-note',
  'one-page',
  'joint-offer',
  'treat-from-them',
  'treat-from-you',
  'joint-evening',
  'social-hello',
  'at-their-place',
  'at-your-place',
  'trial-order',
  'trial-supply',
  'joint-discount',
  'referral-card',
] as const;
export type PlayKey = (typeof PLAY_KEYS)[number];

/** What the words of a play are made of. */
export interface PlayNames {
  readonly you: string;
  readonly them: string;
  /** What each is asked for, as it follows "they need": "photographs". */
  readonly yourNeed: string;
  readonly theirNeed: string;
  /** The moment the two share most: "getting married"; null when they share none. */
  readonly moment: string | null;
  /** People reached in a month by the channel each would use, as a phrase: "about 900 people a month"; null when not known. */
  readonly yourReach: string | null;
  readonly theirReach: string | null;
  /** The first thing on each one's list of offerings; null when the list is empty or was not asked for. */
  readonly yourOffering: string | null;
  readonly theirOffering: string | null;
}

/** A play in words: title, the idea, what each side gets (in the words of the viewer who sends it) and who does what. */
export interface PlayWords {
  readonly title: string;
  readonly text: string;
  readonly theyGet: string;
  readonly youGet: string;
  readonly yourPromise: string;
  readonly theirPromise: string;
}

export type PlayWording = (names: PlayNames) => PlayWords;

/** One language of plays. */
export type PlayVoice = Readonly<Record<PlayKey, PlayWording>>;

/** What a play is filled in from, whoever wrote it: words, the channels it uses and how often each side does it. */
export interface PlayTemplate {
  readonly key: string;
  readonly words: PlayWording;
  readonly yourChannel: ChannelKind | null;
  readonly theirChannel: ChannelKind | null;
  /** How often each does it, where that can be counted. */
  readonly times: number | null;
}
