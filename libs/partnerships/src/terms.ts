import { type Day, Checks, isDay } from '#libs/common';
import { type ChannelKind, taxonomy } from '#libs/directory';

/** The two sides of a proposal; they stay the same whoever makes the next version. */
export const SIDES = ['sender', 'recipient'] as const;
export type Side = (typeof SIDES)[number];

/** Who an exclusivity binds: one of the two, or both. */
export const BOUND = [...SIDES, 'both'] as const;

/** For the period, who is bound does no such thing with another business of this category. */
export type Exclusivity = {
  readonly binds: (typeof BOUND)[number];
  readonly categoryKey: string;
};

/** One promise in the terms: who does what, on which channel, from when until when, how many. */
export type PromiseTerms = {
  /** Names the promise across versions, so that a difference can be told line by line. */
  readonly key: string;
  readonly by: Side;
  readonly what: string;
  readonly channel: ChannelKind | null;
  readonly from: Day;
  readonly until: Day;
  readonly quantity: number | null;
};

/** What each side gives and gets. A plain value: it is stored as JSON and hashed. */
export type Terms = {
  readonly title: string;
  /** What the recipient gets, in the sender's words. */
  readonly theyGet: string;
  /** What the sender gets. */
  readonly youGet: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly exitNoticeDays: number;
  readonly note: string | null;
  /** Null when nobody is bound; missing in versions made before it could be said, which means the same. */
  readonly exclusivity?: Exclusivity | null;
  readonly promises: readonly PromiseTerms[];
};

/** Terms as a client gives them: optional parts may be left out. */
export interface TermsInput extends Omit<Terms, 'note' | 'promises'> {
  readonly note?: string | null;
  readonly promises: readonly PromiseTermsInput[];
}
export interface PromiseTermsInput extends Omit<PromiseTerms, 'channel' | 'quantity'> {
  readonly channel?: ChannelKind | null;
  readonly quantity?: number | null;
}

/** The most promises in one proposal: more is a contract for lawyers. */
export const MOST_PROMISES = 20;
const LONGEST = { title: 120, gets: 1_000, note: 3_000, what: 300, key: 60 };

/** Brings terms into the one form that is stored and hashed, and refuses what is too long for it. Blanks are allowed: a draft grows. */
export function draftTerms(input: TermsInput): Terms {
  const checks = new Checks();
  const at = (...path: string[]) => ['terms', ...path];
  const text = (value: string, label: string, max: number, ...path: string[]) =>
    checks.optionalText(value, label, at(...path), max) ?? '';
  checks.that(
    input.promises.length <= MOST_PROMISES,
    'TOO_LONG',
    `A proposal holds at most ${MOST_PROMISES} promises.`,
    at('promises'),
  );
  const terms: Terms = {
    title: text(input.title, 'The title', LONGEST.title, 'title'),
    theyGet: text(input.theyGet, 'What they get', LONGEST.gets, 'theyGet'),
    youGet: text(input.youGet, 'What you get', LONGEST.gets, 'youGet'),
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    exitNoticeDays: input.exitNoticeDays,
    note: checks.optionalText(input.note, 'The note', at('note'), LONGEST.note),
    exclusivity: input.exclusivity
      ? { binds: input.exclusivity.binds, categoryKey: input.exclusivity.categoryKey }
      : null,
    promises: input.promises.map((promise, index) => ({
      key: text(promise.key, 'The key', LONGEST.key, 'promises', String(index), 'key'),
      by: promise.by,
      what: text(promise.what, 'The promise', LONGEST.what, 'promises', String(index), 'what'),
      channel: promise.channel ?? null,
      from: promise.from,
      until: promise.until,
      quantity: promise.quantity ?? null,
    })),
  };
  checks.done();
  return terms;
}

/**
 * Refuses terms that cannot be sent yet, telling everything that is missing at once.
 * What they get is required: a proposal that says nothing for the other side is not one.
 * @param today the day at the sender's place
 */
export function requireSendable(terms: Terms, today: Day): void {
  const checks = new Checks();
  checks.text(terms.title, 'The title', ['terms', 'title'], LONGEST.title);
  checks.that(
    terms.theyGet !== '',
    'REQUIRED',
    'Say what they get. A proposal that says nothing for the other side cannot be sent.',
    ['terms', 'theyGet'],
  );
  checkPeriod(checks, terms, today);
  checks.that(
    !terms.exclusivity || taxonomy.byKey(terms.exclusivity.categoryKey) !== undefined,
    'INVALID',
    'Choose the kind of business this keeps out.',
    ['terms', 'exclusivity', 'categoryKey'],
  );
  terms.promises.forEach((promise, index) => checkPromise(checks, terms, promise, index));
  checks.done();
}

function checkPeriod(checks: Checks, terms: Terms, today: Day): void {
  const field = (name: string) => ['terms', name];
  checks.that(isDay(terms.startsOn), 'INVALID', 'The first day is not a day.', field('startsOn'));
  checks.that(isDay(terms.endsOn), 'INVALID', 'The last day is not a day.', field('endsOn'));
  checks.that(
    terms.startsOn <= terms.endsOn,
    'INVALID',
    'The last day is before the first.',
    field('endsOn'),
  );
  checks.that(terms.endsOn >= today, 'INVALID', 'The last day is already over.', field('endsOn'));
  checks.within(terms.exitNoticeDays, 'The notice in days', field('exitNoticeDays'), 0, 365);
  checks.that(
    Number.isInteger(terms.exitNoticeDays),
    'INVALID',
    'The notice is a whole number of days.',
    field('exitNoticeDays'),
  );
}

function checkPromise(checks: Checks, terms: Terms, promise: PromiseTerms, index: number): void {
  const field = (name: string) => ['terms', 'promises', String(index), name];
  checks.text(promise.what, 'The promise', field('what'), LONGEST.what);
  checks.text(promise.key, 'The key', field('key'), LONGEST.key);
  const sameKey = terms.promises.findIndex(({ key }) => key === promise.key);
  checks.that(sameKey === index, 'INVALID', 'Two promises have the same key.', field('key'));
  const days = isDay(promise.from) && isDay(promise.until) && promise.from <= promise.until;
  checks.that(days, 'INVALID', 'The last day of the promise is before its first.', field('until'));
  checks.that(
    promise.from >= terms.startsOn && promise.until <= terms.endsOn,
    'INVALID',
    'The promise lies outside the period. Change the promise or the period.',
    field('from'),
  );
  if (promise.quantity !== null) {
    checks.within(promise.quantity, 'How many', field('quantity'), 1, 1_000_000);
    checks.that(
      Number.isInteger(promise.quantity),
      'INVALID',
      'How many is a whole number.',
      field('quantity'),
    );
  }
}
