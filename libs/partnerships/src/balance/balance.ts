import { EVEN_UP_TO } from '../estimate/people.js';
import type { Range } from '../estimate/range.js';
import type { LedgerUnit } from '../ledger-line.entity.js';
import type { LedgerTotal } from '../ledger.repository.js';

/** What is put beside each other. */
export const BALANCE_UNITS = ['people', 'visits', 'redemptions', 'referrals', 'money'] as const;
export type BalanceUnit = (typeof BALANCE_UNITS)[number];

/** How far a number can be trusted. */
export const BALANCE_BASES = ['estimated', 'counted', 'confirmed'] as const;
export type BalanceBasis = (typeof BALANCE_BASES)[number];

/** One unit: what each of the two brought the other, by the id of the one that brought it. */
export interface BalanceLine {
  readonly unit: BalanceUnit;
  /** ISO 4217, for money only; its numbers are minor units. */
  readonly currency: string | null;
  readonly basis: BalanceBasis;
  /** Low, likely and high are the same unless it is estimated. */
  readonly brought: ReadonlyMap<string, Range>;
}

/**
 * Who brought more. `customers` are counted visits, redemptions and referrals together; `people` is estimated reach, looked at
 * while there are too few customers to tell; null while there is too little of both.
 */
export interface BalanceFinding {
  readonly by: 'customers' | 'people' | null;
  /** The business that brought more; null when there is no clear difference. */
  readonly more: string | null;
}

/** Fewer customers than this in all tell nothing. */
export const ENOUGH_CUSTOMERS = 5;

/** Two counts differ clearly beyond so many standard deviations of their difference, as of two Poisson counts (95 %). */
const CLEARLY = 1.96;

/** The lines in their order, each with how far it can be trusted and the account it is summed from. Counted and estimated visits are never added up. */
const LINES: readonly {
  readonly unit: BalanceUnit;
  readonly basis: BalanceBasis;
  readonly sumOf: LedgerUnit;
}[] = [
  { unit: 'people', basis: 'estimated', sumOf: 'people' },
  { unit: 'visits', basis: 'counted', sumOf: 'visits' },
  { unit: 'visits', basis: 'estimated', sumOf: 'visits_estimated' },
  { unit: 'redemptions', basis: 'counted', sumOf: 'redemptions' },
  { unit: 'referrals', basis: 'confirmed', sumOf: 'referrals' },
  { unit: 'money', basis: 'counted', sumOf: 'money' },
];

type Given = Pick<LedgerTotal, 'businessId' | 'account' | 'unit' | 'currency' | 'amount'>;

/** What each brought, unit by unit; units with nothing on either side are left out. What waits for an answer does not count. */
export function linesOf(totals: readonly Given[], businessIds: readonly string[]): BalanceLine[] {
  const given = totals.filter(({ account }) => account === 'given');
  return LINES.flatMap(({ unit, basis, sumOf }) => {
    const ofUnit = given.filter((total) => total.unit === sumOf);
    const currencies = [...new Set(ofUnit.map(({ currency }) => currency))];
    return currencies.map((currency) => ({
      unit,
      currency,
      basis,
      brought: new Map(
        businessIds.map((id) => [
          id,
          rangeOf(
            sumOf,
            given.filter((total) => total.businessId === id && total.currency === currency),
          ),
        ]),
      ),
    }));
  });
}

function rangeOf(sumOf: LedgerUnit, totals: readonly Given[]): Range {
  const sum = (name: LedgerUnit) => totals.find((total) => total.unit === name)?.amount ?? 0;
  if (sumOf !== 'people') return { low: sum(sumOf), likely: sum(sumOf), high: sum(sumOf) };
  return { low: sum('people_low'), likely: sum('people'), high: sum('people_high') };
}

/** Likely amounts of one business, over some lines. */
const likelyOf = (
  lines: readonly BalanceLine[],
  isMeant: (line: BalanceLine) => boolean,
  id: string,
): number => lines.filter(isMeant).reduce((sum, { brought }) => sum + (brought.get(id)?.likely ?? 0), 0);

const CUSTOMERS: readonly BalanceUnit[] = ['visits', 'redemptions', 'referrals'];

/** Customers a business brought: counted visits, redemptions and referrals. Those that were estimated are left out. */
export const customersBy = (lines: readonly BalanceLine[], id: string): number =>
  likelyOf(lines, ({ unit, basis }) => CUSTOMERS.includes(unit) && basis !== 'estimated', id);

/** People a business likely showed the other to, so far. */
export const peopleBy = (lines: readonly BalanceLine[], id: string): number =>
  likelyOf(lines, ({ unit }) => unit === 'people', id);

/** Who brought more, said only when the numbers carry it. Swapping the two swaps the answer. */
export function findingOf(
  lines: readonly BalanceLine[],
  [one, two]: readonly [string, string],
): BalanceFinding {
  const customers = [customersBy(lines, one), customersBy(lines, two)] as const;
  const all = customers[0] + customers[1];
  if (all >= ENOUGH_CUSTOMERS) {
    const clear = Math.abs(customers[0] - customers[1]) > CLEARLY * Math.sqrt(all);
    return { by: 'customers', more: clear ? (customers[0] > customers[1] ? one : two) : null };
  }
  const people = [peopleBy(lines, one), peopleBy(lines, two)] as const;
  if (people[0] + people[1] === 0) return { by: null, more: null };
  const clear = Math.max(...people) > EVEN_UP_TO * Math.min(...people);
  return { by: 'people', more: clear ? (people[0] > people[1] ? one : two) : null };
}
