import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '#libs/common';
import { type BalanceFinding, type BalanceLine, findingOf, linesOf } from '../balance/balance.js';
import { asTerms } from '../balance/delivered-reach.js';
import type { LedgerItem } from '../balance/ledger-item.js';
import { type Estimate, estimateTerms } from '../estimate/estimate-terms.js';
import type { EstimateSetting } from '../estimate/people.js';
import { NOTHING, type Range } from '../estimate/range.js';
import { LedgerRepository, type LedgerTotal } from '../ledger.repository.js';
import type { Partnership } from '../partnership.entity.js';
import type { Promised, PromiseState } from '../promise.entity.js';
import { PromisesRepository } from '../promises.repository.js';
import { ReadEstimateSetting } from './read-estimate-setting.js';

/** What two partners brought each other, the same for both. */
export interface Balance {
  readonly partnership: Partnership;
  readonly lines: readonly BalanceLine[];
  readonly finding: BalanceFinding;
  /** Notes that wait for an answer of one of the two. */
  readonly waiting: readonly LedgerItem[];
  /** People each is shown to by the end: what the ledger has together with what is still promised. Null once it is over. */
  readonly outlook: Estimate | null;
}

/** Promises that may still bring something; the others are in the ledger, or come to nothing. */
const STILL_PROMISED: readonly PromiseState[] = ['open', 'done', 'contested'];

/** Works out balances from what is booked and what is still promised. The caller has seen to it that somebody may look. Five statements for any number. */
@Injectable()
export class WorkOutBalances {
  constructor(
    private readonly clock: Clock,
    private readonly ledger: LedgerRepository,
    private readonly promises: PromisesRepository,
    private readonly readSetting: ReadEstimateSetting,
  ) {}

  async execute(partnerships: readonly Partnership[]): Promise<Balance[]> {
    const ids = partnerships.map(({ id }) => id);
    const [totals, waiting, promises, settings] = await Promise.all([
      this.ledger.totals(ids),
      this.ledger.waiting(ids),
      this.promises.ofPartnerships(ids),
      this.readSetting.execute(partnerships),
    ]);
    return partnerships.map((partnership, index) => {
      const own = <Row extends { partnershipId: string }>(rows: readonly Row[]) =>
        rows.filter(({ partnershipId }) => partnershipId === partnership.id);
      const notes = waiting.filter(({ entry }) => entry.partnershipId === partnership.id);
      return this.balance(partnership, own(totals), notes, own(promises), settings[index]!);
    });
  }

  private balance(
    partnership: Partnership,
    totals: readonly LedgerTotal[],
    waiting: readonly LedgerItem[],
    promises: readonly Promised[],
    setting: EstimateSetting,
  ): Balance {
    const { fromBusinessId, toBusinessId, endsOn } = partnership;
    const both = [fromBusinessId, toBusinessId] as const;
    const lines = linesOf(totals, both);
    const people = lines.find(({ unit }) => unit === 'people');
    const broughtBy = (id: string): Range => people?.brought.get(id) ?? NOTHING;
    const already = { sender: broughtBy(toBusinessId), recipient: broughtBy(fromBusinessId) };
    const open = promises.filter(({ state }) => STILL_PROMISED.includes(state));
    const terms = { promises: open.map((promise) => asTerms(promise, partnership)), endsOn };
    const running = partnership.stateOn(dayIn('UTC', this.clock.now())) === 'active';
    return {
      partnership,
      lines,
      waiting,
      finding: findingOf(lines, both),
      outlook: running ? estimateTerms(terms, { ...setting, already }) : null,
    };
  }
}
