import { peopleFor } from '../estimate/people.js';
import type { EstimateSetting } from '../estimate/people.js';
import type { Range } from '../estimate/range.js';
import type { Partnership } from '../partnership.entity.js';
import type { Promised } from '../promise.entity.js';
import type { PromiseTerms, Side } from '../terms.js';
import type { Amount } from './postings.js';

/** Which side of the terms a business is, as the partnership was first proposed. */
export const sideOf = ({ fromBusinessId }: Pick<Partnership, 'fromBusinessId'>, businessId: string): Side =>
  businessId === fromBusinessId ? 'sender' : 'recipient';

/** A promise of a partnership as a line of terms. */
export function asTerms(promise: Promised, partnership: Pick<Partnership, 'fromBusinessId'>): PromiseTerms {
  const { key, what, channel, from, until, quantity } = promise;
  return { key, by: sideOf(partnership, promise.byBusinessId), what, channel, from, until, quantity };
}

/** People the other side was shown to by one promise that was kept: the numbers of the estimate of fair terms. */
export function reachOf(promise: PromiseTerms, setting: EstimateSetting): Range {
  const getter: Side = promise.by === 'sender' ? 'recipient' : 'sender';
  return peopleFor(getter, { promises: [promise] }, setting);
}

/** The three amounts an estimate is booked as. */
export const peopleAmounts = ({ low, likely, high }: Range): Amount[] => [
  { unit: 'people_low', currency: null, amount: Math.round(low) },
  { unit: 'people', currency: null, amount: Math.round(likely) },
  { unit: 'people_high', currency: null, amount: Math.round(high) },
];
