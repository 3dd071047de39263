import type { UserError } from '../../lib/graphql/use-act.js';
import { missing } from '../../lib/form-errors.js';
import type { Terms } from './operations.js';
import type { Step } from './steps.js';

/** What the composer holds: the terms so far, and what ties a repeated save or send to the first. */
export interface TermsDraft {
  terms: Terms;
  proposalId: string | null;
  recipientEmail: string;
  key: string;
  /** Which template it was started from; "blank" for none. */
  template?: string | null;
  /** Something was typed or chosen, so it is worth keeping. */
  touched?: boolean;
}

/** Which step each field is on. */
export const stepOf = ({ field }: UserError, side: 'SENDER' | 'RECIPIENT'): Step => {
  const path = field ?? [];
  const last = path.at(-1) ?? '';
  if (path.includes('promises')) return 'promises';
  if (last === 'title') return 'them';
  if (last === 'theyGet') return side === 'SENDER' ? 'them' : 'you';
  if (last === 'youGet') return side === 'SENDER' ? 'you' : 'them';
  return last === 'recipientEmail' ? 'preview' : 'period';
};

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
    ...promises.flatMap((promise, index) =>
      promise.what.trim()
        ? []
        : [{ field: ['terms', 'promises', String(index), 'what'], message: words.promise, code: 'REQUIRED' }],
    ),
    ...(startsOn && endsOn && endsOn >= startsOn ? [] : [missing('endsOn', words.period)]),
  ];
}

/** The id of the control an error belongs to; each promise has its own. */
export function fieldIdOf({ field }: UserError, terms: Terms): string | undefined {
  const path = field ?? [];
  const last = path.at(-1) ?? '';
  const at = path.indexOf('promises');
  const promise = at >= 0 ? terms.promises[Number(path[at + 1])] : undefined;
  return promise ? `promise-${promise.key}-${last}` : fieldIds[last];
}

/** Where each field stands on the page, for the error summary. */
export const fieldIds: Readonly<Record<string, string>> = {
  title: 'terms-title',
  theyGet: 'terms-they-get',
  youGet: 'terms-you-get',
  note: 'terms-note',
  promises: 'terms-promises',
  startsOn: 'terms-starts',
  endsOn: 'terms-ends',
  exitNoticeDays: 'terms-exit',
  categoryKey: 'terms-exclusive-kind',
  recipientEmail: 'terms-recipient',
};
