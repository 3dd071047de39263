import type { Day } from '#libs/common';
import type { Promised } from './promise.entity.js';
import type { Proposal } from './proposal.entity.js';
import type { Terms } from './terms.js';

/** A line of agreed terms, as a promise holds it. */
export type AgreedLine = Pick<
  Promised,
  'key' | 'byBusinessId' | 'forBusinessId' | 'what' | 'channel' | 'from' | 'until' | 'quantity' | 'position'
>;

/** What becomes of the promises when other terms come in force. */
export interface TermsFollowed {
  /** Open promises that change with their line. */
  readonly follow: readonly { readonly promise: Promised; readonly line: AgreedLine }[];
  /** Lines that are promised from now on. */
  readonly add: readonly AgreedLine[];
  /** Open promises that are no longer part of what was agreed. */
  readonly drop: readonly Promised[];
}

/** The lines of terms with the businesses behind their sides. */
export const agreedLines = (proposal: Proposal, { promises }: Pick<Terms, 'promises'>): AgreedLine[] =>
  promises.map(({ by, ...line }, position) => {
    const byBusinessId = proposal.businessOf(by);
    return { ...line, byBusinessId, forBusinessId: proposal.other(byBusinessId), position };
  });

/**
 * Other terms in force: a line goes on with the newest promise of its key when the same side does it and its days begin
 * before that promise's are over. Then an open promise follows the line, and a settled one stays as it is. Any other
 * line is a promise of its own, so that another season asks for the same again. Open promises without a line are
 * dropped, unless their days were over before the new terms begin: those are still owed.
 *
 * @param promises all of the partnership, in any order
 * @param startsOn first day of the new terms
 */
export function followTerms(
  promises: readonly Promised[],
  lines: readonly AgreedLine[],
  startsOn: Day,
): TermsFollowed {
  const goesOn = new Map<AgreedLine, Promised>();
  for (const line of lines) {
    const newest = promises
      .filter(({ key }) => key === line.key)
      .reduce<Promised | null>(
        (found, next) => (found && found.sinceVersion > next.sinceVersion ? found : next),
        null,
      );
    if (newest && newest.byBusinessId === line.byBusinessId && line.from <= newest.until)
      goesOn.set(line, newest);
  }
  const kept = new Set(goesOn.values());
  return {
    follow: [...goesOn].flatMap(([line, promise]) => (promise.state === 'open' ? [{ promise, line }] : [])),
    add: lines.filter((line) => !goesOn.has(line)),
    drop: promises.filter(
      (promise) => promise.state === 'open' && !kept.has(promise) && promise.until >= startsOn,
    ),
  };
}
