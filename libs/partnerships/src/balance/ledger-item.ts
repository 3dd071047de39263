import type { LedgerChangeKind, LedgerEntry, LedgerKind } from '../ledger-entry.entity.js';
import type { LedgerUnit } from '../ledger-line.entity.js';
import type { Amount, Direction, Posting } from './postings.js';

/** An entry with its lines. */
export interface PostedEntry {
  readonly entry: LedgerEntry;
  readonly postings: readonly Posting[];
}

/** counted: it is in the balance; waiting: noted, not confirmed; disputed: the other says no; cancelled: corrected to nothing. */
export const LEDGER_ITEM_STATES = ['counted', 'waiting', 'disputed', 'cancelled'] as const;
export type LedgerItemState = (typeof LEDGER_ITEM_STATES)[number];

/** What a side may do about an item. */
export const LEDGER_ACTIONS = ['confirm', 'dispute', 'correct'] as const;
export type LedgerAction = (typeof LEDGER_ACTIONS)[number];

/** Something added to an item later: an answer or a correction. */
export interface LedgerChange {
  readonly entry: LedgerEntry & { readonly kind: LedgerChangeKind };
  /** What the item came to with it. */
  readonly amounts: readonly Amount[];
}

/** The main units of each kind, one of which an entry has. */
const COUNTED_IN = {
  reach: ['people'],
  visits: ['visits', 'visits_estimated'],
  redemptions: ['redemptions'],
  referrals: ['referrals'],
} as const satisfies Record<LedgerKind, readonly LedgerUnit[]>;

/** Something one brought the other, with everything that was said about it since. */
export class LedgerItem {
  readonly direction: Direction;
  /** The main unit: likely people, visits counted or estimated, redemptions, referrals. */
  readonly unit: LedgerUnit;
  readonly state: LedgerItemState;
  /** The main amount as it was written down first, whatever was said since. */
  readonly noted: number;
  /** What it comes to now. */
  readonly amounts: readonly Amount[];
  readonly changes: readonly LedgerChange[];
  /** Whether it was noted by the side that brought it, so that the other has to say that it is right. */
  private readonly needsWord: boolean;

  /** @param entry what stands by itself @param following answers and corrections, the oldest first */
  constructor(
    readonly entry: LedgerEntry & { readonly kind: LedgerKind },
    postings: readonly Posting[],
    following: readonly PostedEntry[],
  ) {
    const party = (account: 'given' | 'got') =>
      postings.find((posting) => posting.account.startsWith(account))?.businessId ?? '';
    this.direction = { giverId: party('given'), receiverId: party('got') };
    const units: readonly LedgerUnit[] = COUNTED_IN[entry.kind];
    this.unit = units.find((unit) => postings.some((posting) => posting.unit === unit)) ?? units[0]!;
    this.needsWord = postings.some(({ account }) => account === 'given_waiting');
    let amounts = this.sum([], postings);
    this.noted = amounts.find(({ unit }) => unit === this.unit)?.amount ?? 0;
    this.changes = following.map((posted) => {
      amounts = this.sum(amounts, posted.postings);
      return { entry: posted.entry as LedgerChange['entry'], amounts };
    });
    this.amounts = amounts;
    this.state = this.stateOf(following.map((posted) => posted.entry.kind));
  }

  /** The main amount. */
  get count(): number {
    return this.amountOf(this.unit);
  }

  /** Whether its number is an estimate. */
  get isEstimate(): boolean {
    return this.unit === 'people' || this.unit === 'visits_estimated';
  }

  /** Whether nobody but this side has said anything about it. */
  restsOn(businessId: string): boolean {
    return [this.entry, ...this.changes.map(({ entry }) => entry)].every(
      ({ byBusinessId }) => byBusinessId === businessId,
    );
  }

  amountOf(unit: LedgerUnit): number {
    return this.amounts.find((amount) => amount.unit === unit)?.amount ?? 0;
  }

  /** What a side may do now, in the order of the buttons. */
  actions(businessId: string): LedgerAction[] {
    if (this.state === 'disputed' || this.state === 'cancelled') return [];
    if (this.state === 'counted') return ['correct'];
    return businessId === this.entry.byBusinessId ? ['correct'] : ['confirm', 'dispute'];
  }

  private stateOf(kinds: readonly string[]): LedgerItemState {
    if (kinds.includes('dispute')) return 'disputed';
    if (this.amounts.every(({ amount }) => amount === 0)) return 'cancelled';
    return this.needsWord && !kinds.includes('confirmation') ? 'waiting' : 'counted';
  }

  /** Counts what the giver gave, waiting or not. */
  private sum(before: readonly Amount[], postings: readonly Posting[]): Amount[] {
    const sums = new Map(before.map((amount) => [amount.unit, amount]));
    for (const { account, unit, currency, amount } of postings) {
      if (!account.startsWith('given')) continue;
      sums.set(unit, { unit, currency, amount: (sums.get(unit)?.amount ?? 0) + amount });
    }
    return [...sums.values()];
  }
}
