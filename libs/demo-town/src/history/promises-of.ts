import { addDays, type Day, newId } from '#libs/common';
import { GRACE_DAYS, type Partnership, Promised, type Proposal, type Terms } from '#libs/partnerships';
import type { PastPromiseEnd } from './past.js';

/** In a town where people mostly do what they say, every so many promises is missed. */
const MISSED_EVERY = 9;

/** The promises of an agreement of the past, and what became of them. */
export function promisesOf(
  partnership: Partnership,
  proposal: Proposal,
  { promises }: Terms,
  ends: readonly (PastPromiseEnd | undefined)[],
  today: Day,
): Promised[] {
  return promises.map(({ by, ...promise }, position) => {
    const promised = Object.assign(new Promised(), {
      ...promise,
      id: newId(partnership.startedAt.getTime()),
      partnershipId: partnership.id,
      byBusinessId: proposal.businessOf(by),
      forBusinessId: proposal.other(proposal.businessOf(by)),
      position,
      state: 'open' as const,
      doneOn: null,
      missedOn: null,
      contestedOn: null,
      promiserView: null,
      partnerView: null,
      changedAt: null,
    });
    const done = ends[position]?.done;
    if (done !== undefined) return Object.assign(promised, { state: 'done', doneOn: addDays(today, -done) });
    return promised.until < addDays(today, -GRACE_DAYS) ? ended(promised) : promised;
  });
}

/** Whether one was missed depends on its words alone, so that the town is the same every time. */
function ended(promised: Promised): Promised {
  const { what, until } = promised;
  const sum = [...what].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return sum % MISSED_EVERY === 0
    ? Object.assign(promised, { state: 'missed', missedOn: addDays(until, GRACE_DAYS + 1) })
    : Object.assign(promised, { state: 'kept', doneOn: until });
}
