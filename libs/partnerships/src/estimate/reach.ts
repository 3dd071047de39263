import { addDays, type Day } from '#libs/common';
import type { ChannelKind } from '#libs/directory';
import type { PromiseTerms } from '../terms.js';
import { EXPOSURE, MONTH_DAYS, NEW_EACH_MONTH } from './exposure.js';
import { eachEnd, NOTHING, type Range } from './range.js';

/** People each channel of a business reaches in a usual month. */
export type ChannelReach = Readonly<Partial<Record<ChannelKind, number>>>;

/** The reach of each kind of channel; of two of a kind the larger counts, because the same people follow both. */
export function reachByKind(
  channels: readonly { readonly kind: ChannelKind; readonly monthlyReach: number }[],
): ChannelReach {
  const reach: Partial<Record<ChannelKind, number>> = {};
  for (const { kind, monthlyReach } of channels) reach[kind] = Math.max(reach[kind] ?? 0, monthlyReach);
  return reach;
}

/** Whether a promise can be counted in people: it names a channel whose reach the business has stated. */
export const isCountable = ({ channel }: Pick<PromiseTerms, 'channel'>, reach: ChannelReach): boolean =>
  channel !== null && (reach[channel] ?? 0) > 0;

/**
 * People who take notice through all promises of one side. Days on one channel are counted once. People who see two
 * channels are counted once in the low end, twice in the high end, and half way in between in the likely one.
 */
export function noticedBy(promises: readonly PromiseTerms[], reach: ChannelReach): Range {
  const kinds = new Map<ChannelKind, PromiseTerms[]>();
  for (const promise of promises) {
    if (promise.channel === null || !isCountable(promise, reach)) continue;
    kinds.set(promise.channel, [...(kinds.get(promise.channel) ?? []), promise]);
  }
  const parts = [...kinds].map(([kind, ofKind]) => noticedThrough(kind, ofKind, reach[kind] ?? 0));
  if (parts.length === 0) return NOTHING;
  const most = eachEnd((end) => Math.max(...parts.map((part) => part[end])));
  const all = eachEnd((end) => parts.reduce((sum, part) => sum + part[end], 0));
  return { low: most.low, likely: (most.likely + all.likely) / 2, high: all.high };
}

function noticedThrough(kind: ChannelKind, promises: readonly PromiseTerms[], monthly: number): Range {
  const { way, noticed } = EXPOSURE[kind];
  const months = distinctDays(promises) / MONTH_DAYS;
  if (way === 'occasion') {
    const times = promises.reduce((sum, { quantity }) => sum + (quantity ?? 1), 0);
    return eachEnd((end) => monthly * (1 - (1 - noticed[end]) ** times));
  }
  const handed = way === 'handout' ? handedOut(promises) : Infinity;
  return eachEnd((end) => Math.min(monthly * comers(months, NEW_EACH_MONTH[end]), handed) * noticed[end]);
}

/** Different people who come in so many months, in units of a month's: regulars come again, so later months bring fewer. */
const comers = (months: number, newEachMonth: number): number =>
  Math.min(months, 1) + Math.max(0, months - 1) * newEachMonth;

/** How many things are handed out at most; without a number somewhere, as many as there are people. */
const handedOut = (promises: readonly PromiseTerms[]): number =>
  promises.reduce((sum, { quantity }) => sum + (quantity ?? Infinity), 0);

/** Days on which at least one of the promises runs. */
function distinctDays(promises: readonly PromiseTerms[]): number {
  const spans = promises
    .filter(({ from, until }) => from <= until)
    .map(({ from, until }): [Day, Day] => [from, until])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  let days = 0;
  let counted: Day | null = null;
  for (const [from, until] of spans) {
    const start = counted !== null && counted >= from ? addDays(counted, 1) : from;
    if (start > until) continue;
    days += (Date.parse(until) - Date.parse(start)) / 86_400_000 + 1;
    counted = until;
  }
  return days;
}
