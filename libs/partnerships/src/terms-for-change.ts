import { addDays, type Day } from '#libs/common';
import type { ProposalKind } from './proposal.entity.js';
import type { Terms } from './terms.js';

/** The days from one day to another. */
const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const TURNED = { sender: 'recipient', recipient: 'sender', both: 'both' } as const;
const turnedSide = <S extends keyof typeof TURNED>(side: S): (typeof TURNED)[S] => TURNED[side];

/** The same terms seen from the other side: who sends the next proposal is its sender. */
function turned(terms: Terms): Terms {
  return {
    ...terms,
    theyGet: terms.youGet,
    youGet: terms.theyGet,
    exclusivity: terms.exclusivity
      ? { ...terms.exclusivity, binds: turnedSide(terms.exclusivity.binds) }
      : null,
    promises: terms.promises.map((promise) => ({
      ...promise,
      by: turnedSide(promise.by),
    })),
  };
}

/**
 * The terms in force as the side that proposes a change says them again, without the note.
 *
 * @param sameSender whether that side is also their sender
 */
export const proposedAgain = (terms: Terms, sameSender: boolean): Terms => ({
  ...(sameSender ? terms : turned(terms)),
  note: null,
});

/** The same terms for a period that begins on another day. */
function movedTo(terms: Terms, startsOn: Day): Terms {
  const days = daysBetween(terms.startsOn, startsOn);
  return {
    ...terms,
    startsOn,
    endsOn: addDays(terms.endsOn, days),
    promises: terms.promises.map((promise) => ({
      ...promise,
      from: addDays(promise.from, days),
      until: addDays(promise.until, days),
    })),
  };
}

/**
 * The terms a proposal to change a partnership starts from: those in force, seen from the side that proposes. For
 * another season they begin on the day after the last, or today when that is over; the note starts empty.
 *
 * @param sameSender whether the side that proposes is also the sender of the terms in force
 */
export function termsForChange(
  terms: Terms,
  kind: Exclude<ProposalKind, 'new'>,
  sameSender: boolean,
  today: Day,
): Terms {
  const seen = proposedAgain(terms, sameSender);
  if (kind === 'amendment') return seen;
  const next = addDays(terms.endsOn, 1);
  return movedTo(seen, next > today ? next : today);
}
