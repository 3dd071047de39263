import { dayIn, newId } from '#libs/common';
import {
  type Amount,
  brought,
  confirmed,
  disputed,
  LedgerEntry,
  LedgerLine,
  type Partnership,
  type Posting,
} from '#libs/partnerships';
import type { Neighbour } from '../neighbour.js';
import { daysAfter, daysBefore } from './moments.js';
import type { PastEntry } from './past.js';

/** Rows of one item of a ledger: the entry, its answer, their lines. */
export interface LedgerRows {
  readonly entries: readonly LedgerEntry[];
  readonly lines: readonly LedgerLine[];
}

/** Writes down what one partner brought the other. Notes wait for an answer; all else counts at once. */
export function buildLedger(
  past: PastEntry,
  { id: partnershipId }: Pick<Partnership, 'id'>,
  [giver, receiver]: readonly [Neighbour, Neighbour],
  now: Date,
): LedgerRows {
  const at = daysBefore(now, past.daysAgo);
  const direction = { giverId: giver.id, receiverId: receiver.id };
  const noted = past.kind === 'referrals';
  const write = (part: Partial<LedgerEntry>, postings: readonly Posting[], when: Date) => {
    const entry = Object.assign(new LedgerEntry(), {
      id: newId(when.getTime()),
      partnershipId,
      aboutId: null,
      happenedOn: dayIn(giver.timeZone, at),
      note: null,
      source: null,
      lines: postings.length,
      at: when,
      ...part,
    });
    const lines = postings.map((posting) =>
      Object.assign(new LedgerLine(), { ...posting, entryId: entry.id }),
    );
    return { entry, lines };
  };
  const author = (who: Neighbour | null) => ({
    byBusinessId: who?.id ?? null,
    byAccountId: who?.accountId ?? null,
  });
  const first = write(
    { kind: past.kind, note: past.note ?? null, ...author(noted ? giver : null) },
    brought(direction, amountsOf(past), { waiting: noted }),
    at,
  );
  if (!past.answer) return { entries: [first.entry], lines: first.lines };
  const post = past.answer === 'confirmation' ? confirmed : disputed;
  const second = write(
    { kind: past.answer, aboutId: first.entry.id, ...author(receiver) },
    post(direction, amountsOf(past)),
    daysAfter(at, 0, 95),
  );
  return { entries: [first.entry, second.entry], lines: [...first.lines, ...second.lines] };
}

function amountsOf({ kind, count }: PastEntry): Amount[] {
  if (typeof count === 'number') {
    return [{ unit: kind === 'redemptions' ? kind : 'referrals', currency: null, amount: count }];
  }
  const units = ['people_low', 'people', 'people_high'] as const;
  return units.map((unit, index) => ({ unit, currency: null, amount: count[index]! }));
}
