import type { UserError } from '../../lib/graphql/use-act.js';
import { missing } from '../../lib/form-errors.js';
import type { Terms } from './operations.js';

/** What the composer holds: the terms so far, and what ties a repeated save or send to the first. */
export interface TermsDraft {
  terms: Terms;
  proposalId: string | null;
  recipientEmail: string;
  key: string;
}

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** Terms to start from when there is no play: six weeks, a week's notice, nothing promised yet. */
export const emptyTerms = (): Terms => ({
  title: '',
  note: null,
  theyGet: '',
  youGet: '',
  startsOn: day(7),
  endsOn: day(49),
  exitNoticeDays: 7,
  exclusivity: null,
  promises: [],
});

export const newDraft = (terms: Terms): TermsDraft => ({
  terms,
  proposalId: null,
  recipientEmail: '',
  key: crypto.randomUUID(),
});

/** The input the API takes; it has no type names. */
export const termsInput = (terms: Terms) => ({
  title: terms.title,
  note: terms.note || null,
  theyGet: terms.theyGet,
  youGet: terms.youGet,
  startsOn: terms.startsOn,
  endsOn: terms.endsOn,
  exitNoticeDays: terms.exitNoticeDays,
  exclusivity: terms.exclusivity && {
    binds: terms.exclusivity.binds,
    categoryKey: terms.exclusivity.categoryKey,
  },
  promises: terms.promises.map(({ key, by, what, channel, from, until, quantity }) => ({
    key,
    by,
    what,
    channel,
    from,
    until,
    quantity,
  })),
});

interface Words {
  title: string;
  theyGet: string;
  promise: string;
  period: string;
}

/** What must be there before a proposal can be shown; the API has the last word. */
export function findMissing(
  { title, theyGet, promises, startsOn, endsOn }: Terms,
  words: Words,
): UserError[] {
  return [
    ...(title.trim() ? [] : [missing('title', words.title)]),
    ...(theyGet.trim() ? [] : [missing('theyGet', words.theyGet)]),
    ...(promises.every((promise) => promise.what.trim()) ? [] : [missing('promises', words.promise)]),
    ...(startsOn && endsOn && endsOn >= startsOn ? [] : [missing('endsOn', words.period)]),
  ];
}
