import type { Json } from '#libs/common';
import type { PromiseTerms, Terms } from './terms.js';

/** What happened to one term. */
export const CHANGE_KINDS = ['added', 'removed', 'changed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * One difference between two versions. `path` names the term: `['endsOn']`, `['promises', key]` for a whole promise,
 * `['promises', key, 'until']` for a part of one. `before` and `after` are null where there was or is nothing.
 */
export interface TermChange {
  readonly path: readonly string[];
  readonly kind: ChangeKind;
  readonly before: Json;
  readonly after: Json;
}

/** In the order in which people read them. */
const TERMS = [
  'title',
  'theyGet',
  'youGet',
  'startsOn',
  'endsOn',
  'exitNoticeDays',
  'exclusivity',
  'note',
] as const;
const PROMISE_PARTS = ['by', 'what', 'channel', 'from', 'until', 'quantity'] as const;

/**
 * The differences between two terms, term by term; none when they say the same. Promises are matched by their key, and
 * their order says nothing.
 */
export function changesBetween(before: Terms, after: Terms): TermChange[] {
  const simple = TERMS.flatMap((term) => change([term], before[term] ?? null, after[term] ?? null));
  const old = new Map(before.promises.map((promise) => [promise.key, promise]));
  const kept = new Set(after.promises.map(({ key }) => key));
  const gone = before.promises
    .filter(({ key }) => !kept.has(key))
    .flatMap((promise) => change(['promises', promise.key], promise, null));
  const rest = after.promises.flatMap((promise) => promiseChanges(old.get(promise.key), promise));
  return [...simple, ...gone, ...rest];
}

function promiseChanges(before: PromiseTerms | undefined, after: PromiseTerms): TermChange[] {
  if (!before) return change(['promises', after.key], null, after);
  return PROMISE_PARTS.flatMap((part) => change(['promises', after.key, part], before[part], after[part]));
}

function change(path: readonly string[], before: Json, after: Json): TermChange[] {
  if (isSame(before, after)) return [];
  const kind = isBlank(before) ? 'added' : isBlank(after) ? 'removed' : 'changed';
  return [{ path, kind, before, after }];
}

const isBlank = (value: Json): boolean => value === null || value === '';

/** Values of terms are plain and small: text, numbers, or one flat object. */
function isSame(one: Json, other: Json): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other;
  }
  const [left, right] = [Object.entries(one), Object.entries(other)];
  return left.length === right.length && left.every(([key, value]) => (other as never)[key] === value);
}
