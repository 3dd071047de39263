import type { LedgerAccount, LedgerLine, LedgerUnit } from '../ledger-line.entity.js';

/** So much of one unit; money in minor units of a currency. */
export interface Amount {
  readonly unit: LedgerUnit;
  /** ISO 4217 for money; null for all else. */
  readonly currency: string | null;
  readonly amount: number;
}

/** Who brought something to whom. */
export interface Direction {
  readonly giverId: string;
  readonly receiverId: string;
}

export type Posting = Omit<LedgerLine, 'entryId'>;

/** The postings of something brought: it is given on one side and got on the other. An amount of zero posts nothing. */
export function brought(
  { giverId, receiverId }: Direction,
  amounts: readonly Amount[],
  { waiting }: { waiting: boolean },
): Posting[] {
  const given: LedgerAccount = waiting ? 'given_waiting' : 'given';
  const got: LedgerAccount = waiting ? 'got_waiting' : 'got';
  return amounts
    .filter(({ amount }) => amount !== 0)
    .flatMap(({ unit, currency, amount }) => [
      { businessId: giverId, account: given, unit, currency, amount },
      { businessId: receiverId, account: got, unit, currency, amount: -amount },
    ]);
}

const less = (amounts: readonly Amount[]): Amount[] =>
  amounts.map((amount) => ({ ...amount, amount: -amount.amount }));

/** The postings that let what waited count. */
export const confirmed = (direction: Direction, amounts: readonly Amount[]): Posting[] => [
  ...brought(direction, less(amounts), { waiting: true }),
  ...brought(direction, amounts, { waiting: false }),
];

/** The postings that take out what waited. */
export const disputed = (direction: Direction, amounts: readonly Amount[]): Posting[] =>
  brought(direction, less(amounts), { waiting: true });

/** Whether the postings sum to zero in each unit. */
export function inBalance(postings: readonly Posting[]): boolean {
  const sums = new Map<string, number>();
  for (const { unit, currency, amount } of postings) {
    const key = `${unit} ${currency ?? ''}`;
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return [...sums.values()].every((sum) => sum === 0);
}
