import type { SheetPromise, SheetTerms } from './terms-sheet.js';

/** What happened to a part of the terms, seen from one of two sheets: it is only here, or it reads differently in the other. */
export type Mark = 'added' | 'removed' | 'changed';

/** The marked parts of one sheet: terms by their name, promises by their key. */
export interface TermMarks {
  readonly terms: ReadonlySet<keyof SheetTerms>;
  readonly promises: ReadonlyMap<string, Mark>;
}

const PLAIN = ['title', 'note', 'theyGet', 'youGet', 'startsOn', 'endsOn', 'exitNoticeDays'] as const;
const PARTS = ['by', 'what', 'channel', 'from', 'until', 'quantity'] as const;

/**
 * Marks what is different in `sheet` from `other`. A promise that only this sheet has is `alone`: "removed" in the
 * earlier of the two, "added" in the later.
 */
export function marksOf(sheet: SheetTerms, other: SheetTerms, alone: 'added' | 'removed'): TermMarks {
  const terms = new Set<keyof SheetTerms>(
    PLAIN.filter((name) => (sheet[name] ?? '') !== (other[name] ?? '')),
  );
  if (bond(sheet) !== bond(other)) terms.add('exclusivity');
  const others = new Map(other.promises.map((promise) => [promise.key, promise]));
  const promises = new Map<string, Mark>();
  for (const promise of sheet.promises) {
    const twin = others.get(promise.key);
    if (!twin) promises.set(promise.key, alone);
    else if (isDifferent(promise, twin)) promises.set(promise.key, 'changed');
  }
  return { terms, promises };
}

const isDifferent = (one: SheetPromise, other: SheetPromise): boolean =>
  PARTS.some((part) => one[part] !== other[part]);

const bond = ({ exclusivity }: SheetTerms): string =>
  exclusivity ? `${exclusivity.binds}:${exclusivity.categoryKey}` : '';
