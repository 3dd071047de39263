import type { Estimate } from './advice-operations.js';
import type { Terms } from './operations.js';

/** Terms with a suggestion taken up; the period grows with a promise that runs longer. */
export function takeUp(terms: Terms, change: NonNullable<Estimate['suggestion']>, what: string): Terms {
  const { promiseKey, by, channel, from, until, quantity } = change;
  const endsOn = until > terms.endsOn ? until : terms.endsOn;
  const promises = promiseKey
    ? terms.promises.map((one) => (one.key === promiseKey ? { ...one, from, until, quantity } : one))
    : [...terms.promises, { key: crypto.randomUUID(), by, what, channel, from, until, quantity }];
  return { ...terms, endsOn, promises };
}
