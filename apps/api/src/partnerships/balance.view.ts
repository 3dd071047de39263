import { dayIn } from '#libs/common';
import type { TaxonomyLocale } from '#libs/directory';
import { type Balance, type BalanceLine, type LedgerItem, sideOf, tellBalance } from '#libs/partnerships';
import type { BalanceLineType, BalanceOutlookType, BalanceType, LedgerEntryType } from './balance.type.js';

const NONE = { low: 0, likely: 0, high: 0 };

/** A line as one of the two sees it. */
export const toBalanceLine = (
  { unit, currency, basis, brought }: BalanceLine,
  youId: string,
  theirId: string,
): BalanceLineType => ({
  unit,
  currency,
  basis,
  youBrought: brought.get(youId) ?? NONE,
  theyBrought: brought.get(theirId) ?? NONE,
});

/** The balance as one of the two sees it. */
export function toBalance(
  balance: Balance,
  you: { readonly id: string; readonly timeZone: string },
  partner: { readonly id: string; readonly name: string },
  { locale, now }: { readonly locale: TaxonomyLocale; readonly now: Date },
): BalanceType {
  const { lines, finding, waiting, partnership } = balance;
  const youId = you.id;
  return {
    lines: lines.map((line) => toBalanceLine(line, youId, partner.id)),
    measure: finding.by,
    youBroughtMore: finding.more === null ? null : finding.more === youId,
    sentence: tellBalance(balance, { locale, you: youId, partner }),
    outlook: toOutlook(balance, youId, partner.id),
    notes: {
      open: partnership.refusesNotes(dayIn(you.timeZone, now)) === null,
      from: partnership.startsOn,
      to: partnership.finalDay,
      until: partnership.notesUntil,
    },
    waiting: waiting.map((item) => toLedgerEntry(item, youId)),
  };
}

function toOutlook(
  { partnership, outlook }: Balance,
  youId: string,
  theirId: string,
): BalanceOutlookType | null {
  if (!outlook) return null;
  const [you, them] = [sideOf(partnership, youId), sideOf(partnership, theirId)];
  const { suggestion } = outlook;
  return {
    youBring: outlook.gets[them].people,
    theyBring: outlook.gets[you].people,
    suggestion: suggestion && { ...suggestion, byYou: suggestion.by === you },
  };
}

/** An entry as one of the two sees it. */
export function toLedgerEntry(item: LedgerItem, youId: string): LedgerEntryType {
  const { entry, state, direction, count, changes } = item;
  const money = item.amounts.find(({ unit }) => unit === 'money');
  const low = entry.kind === 'reach' ? item.amountOf('people_low') : count;
  const high = entry.kind === 'reach' ? item.amountOf('people_high') : count;
  return {
    id: entry.id,
    kind: entry.kind,
    state,
    youBrought: direction.giverId === youId,
    youNoted: entry.byBusinessId === null ? null : entry.byBusinessId === youId,
    amount: { low, likely: count, high },
    noted: item.noted,
    value: money?.currency ? { minor: money.amount, currency: money.currency } : null,
    isEstimate: item.isEstimate,
    from: entry.happenedFrom,
    on: entry.happenedOn,
    note: entry.note,
    through: entry.door,
    at: entry.at,
    viewerMay: item.actions(youId),
    changes: changes.map((change) => ({
      id: change.entry.id,
      kind: change.entry.kind,
      byYou: change.entry.byBusinessId === youId,
      count: change.amounts.find(({ unit }) => unit === item.unit)?.amount ?? 0,
      note: change.entry.note,
      through: change.entry.door,
      at: change.entry.at,
    })),
  };
}
