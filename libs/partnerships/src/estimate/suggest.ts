import { addDays, type Day } from '#libs/common';
import { CHANNEL_KINDS, type ChannelKind } from '#libs/directory';
import { MOST_PROMISES, type PromiseTerms, type Side, type Terms } from '../terms.js';
import { EXPOSURE } from './exposure.js';
import { type EstimateSetting, EVEN_UP_TO, otherSide, peopleFor } from './people.js';
import { isCountable } from './reach.js';

/** `longer` a promise runs on, `more` it is done more often, `add` a channel that is not used yet, `shorter` a promise ends earlier. */
export type SuggestionKind = 'longer' | 'more' | 'add' | 'shorter';

/** One concrete change to the terms that evens them out. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** Who would do it. */
  readonly by: Side;
  readonly channel: ChannelKind;
  /** The promise that changes; null when one is added. */
  readonly promiseKey: string | null;
  /** Weeks more, less or in all; null when it is counted in times. */
  readonly weeks: number | null;
  /** How many times more; null when it is counted in weeks. */
  readonly times: number | null;
  /** The promise as it would be. */
  readonly from: Day;
  readonly until: Day;
  readonly quantity: number | null;
  /** Likely people for each side after the change. */
  readonly likelyAfter: Readonly<Record<Side, number>>;
}

type Candidate = Omit<Suggestion, 'likelyAfter'>;
type Open = Pick<Terms, 'promises' | 'endsOn'>;

const MOST_WEEKS = 8;
const MOST_TIMES = 4;
/** Asking somebody to do less is the last thing to suggest: it must help clearly more than doing more does. */
const RELUCTANCE = 0.15;

/** The change that brings the two nearest to each other; of equally good ones the smallest. Null when they are even or nothing helps. */
export function suggestEvening(terms: Open, setting: EstimateSetting): Suggestion | null {
  const now = likelyGets(terms, setting);
  if (isEven(now)) return null;
  const short: Side = now.sender < now.recipient ? 'sender' : 'recipient';
  const giver = otherSide(short);
  const measured = [
    ...doMore(giver, terms, setting),
    ...(now[short] > 0 ? doLess(short, terms, setting) : []),
  ].map((candidate) => {
    const likelyAfter = likelyGets({ promises: withChange(terms.promises, candidate) }, setting);
    return { suggestion: { ...candidate, likelyAfter }, gap: gapOf(likelyAfter) };
  });
  const helpful = measured.filter(({ gap }) => gap < gapOf(now));
  const cost = ({ suggestion, gap }: (typeof measured)[number]) =>
    (gap > Math.log(EVEN_UP_TO) ? gap : effort(suggestion) / 100) +
    (suggestion.kind === 'shorter' ? RELUCTANCE : 0);
  const [best] = helpful.sort((a, b) => cost(a) - cost(b));
  return best ? { ...best.suggestion, likelyAfter: rounded(best.suggestion.likelyAfter) } : null;
}

/** The promises after a change. An added one has no words yet; whoever takes it up writes them. */
export function withChange(promises: readonly PromiseTerms[], change: Candidate): PromiseTerms[] {
  const { by, channel, from, until, quantity, promiseKey } = change;
  if (promiseKey !== null) {
    return promises.map((one) => (one.key === promiseKey ? { ...one, from, until, quantity } : one));
  }
  return [...promises, { key: `added-${channel}`, by, what: '', channel, from, until, quantity }];
}

function doMore(giver: Side, terms: Open, setting: EstimateSetting): Candidate[] {
  const given = promisesOf(giver, terms, setting);
  const used = new Set(given.map(({ channel }) => channel));
  const unused = CHANNEL_KINDS.filter((kind) => !used.has(kind) && (setting.reach[giver][kind] ?? 0) > 0);
  const start = terms.promises.map(({ from }) => from).sort()[0];
  const room = terms.promises.length < MOST_PROMISES && start !== undefined;
  return [
    ...given.flatMap((promise) =>
      EXPOSURE[promise.channel].way === 'occasion' ? oftener(promise) : longer(promise),
    ),
    ...(room ? unused.flatMap((channel) => added(giver, channel, start, terms.endsOn)) : []),
  ];
}

function doLess(giver: Side, terms: Open, setting: EstimateSetting): Candidate[] {
  return promisesOf(giver, terms, setting).flatMap((promise) => {
    const days = (Date.parse(promise.until) - Date.parse(promise.from)) / 86_400_000 + 1;
    if (EXPOSURE[promise.channel].way === 'occasion') return [];
    return upTo(MOST_WEEKS)
      .filter((weeks) => days - weeks * 7 >= 7)
      .map((weeks) => ({ ...same(promise, 'shorter'), weeks, until: addDays(promise.until, -7 * weeks) }));
  });
}

type Counted = PromiseTerms & { readonly channel: ChannelKind };

const promisesOf = (side: Side, { promises }: Open, { reach }: EstimateSetting): Counted[] =>
  promises.filter((promise): promise is Counted => promise.by === side && isCountable(promise, reach[side]));

const same = (promise: Counted, kind: SuggestionKind): Candidate => ({
  kind,
  by: promise.by,
  channel: promise.channel,
  promiseKey: promise.key,
  weeks: null,
  times: null,
  from: promise.from,
  until: promise.until,
  quantity: promise.quantity,
});

const longer = (promise: Counted): Candidate[] =>
  upTo(MOST_WEEKS).map((weeks) => ({
    ...same(promise, 'longer'),
    weeks,
    until: addDays(promise.until, 7 * weeks),
  }));

const oftener = (promise: Counted): Candidate[] =>
  upTo(MOST_TIMES).map((times) => ({
    ...same(promise, 'more'),
    times,
    quantity: (promise.quantity ?? 1) + times,
  }));

function added(by: Side, channel: ChannelKind, from: Day, last: Day): Candidate[] {
  const one = { kind: 'add', by, channel, promiseKey: null, from } as const;
  if (EXPOSURE[channel].way === 'occasion') {
    return upTo(MOST_TIMES).map((times) => ({ ...one, weeks: null, times, until: last, quantity: times }));
  }
  return upTo(MOST_WEEKS)
    .map((weeks) => ({ ...one, weeks, times: null, until: addDays(from, 7 * weeks - 1), quantity: null }))
    .filter(({ until }) => until <= last);
}

const upTo = (most: number): number[] => Array.from({ length: most }, (_, index) => index + 1);

const effort = ({ kind, weeks, times }: Candidate): number =>
  (weeks ?? 0) + 2 * (times ?? 0) + (kind === 'add' ? 3 : 0);

const likelyGets = (
  terms: Pick<Terms, 'promises'>,
  setting: EstimateSetting,
): Readonly<Record<Side, number>> => ({
  sender: peopleFor('sender', terms, setting).likely,
  recipient: peopleFor('recipient', terms, setting).likely,
});

/** How far apart the two are; one person more on each side keeps it finite. */
const gapOf = ({ sender, recipient }: Readonly<Record<Side, number>>): number =>
  Math.abs(Math.log((sender + 1) / (recipient + 1)));

const isEven = ({ sender, recipient }: Readonly<Record<Side, number>>): boolean =>
  Math.max(sender, recipient) <= EVEN_UP_TO * Math.min(sender, recipient);

const rounded = ({ sender, recipient }: Readonly<Record<Side, number>>) => ({
  sender: Math.round(sender),
  recipient: Math.round(recipient),
});
