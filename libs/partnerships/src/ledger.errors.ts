import { Refusal } from '#libs/common';
import type { NoteRefusal, Partnership } from './partnership.entity.js';
import type { LedgerItemState } from './balance/ledger-item.js';

export const entryNotFound = (): Refusal => Refusal.notFound('entry', ['entryId']);

const ANSWERED: Readonly<Record<LedgerItemState, string>> = {
  counted: 'This is confirmed already.',
  disputed: 'The answer to this was no already.',
  cancelled: 'This was taken back.',
  waiting: 'This waits for the other side.',
};

export const answeredAlready = (state: LedgerItemState): Refusal =>
  Refusal.of('ALREADY_DECIDED', ANSWERED[state], 'entryId');

export const notYoursToAnswer = (): Refusal =>
  Refusal.of('NOT_ALLOWED', 'You noted this yourself. The other side says whether it is right.', 'entryId');

/** The number is not the one that was looked at. */
export const countChanged = (): Refusal =>
  Refusal.of(
    'STALE_VERSION',
    'The number was corrected since you looked. Read it again, then answer.',
    'count',
  );

export const notYoursToCorrect = (): Refusal =>
  Refusal.of(
    'NOT_ALLOWED',
    'This waits for your answer. Say yes or no; the other side can correct it.',
    'entryId',
  );

export const onlyAgainstYourself = (): Refusal =>
  Refusal.of(
    'NOT_ALLOWED',
    'You can lower what you brought and raise what they brought. For the other way round, ask them.',
    'amount',
  );

export const nothingToCorrect = (): Refusal =>
  Refusal.of('INVALID', 'That is what it says already. Give the number it should be.', 'amount');

const NO_NOTES: Readonly<Record<NoteRefusal, (partnership: Partnership) => string>> = {
  not_begun: ({ startsOn }) => `Your partnership begins on ${startsOn}. Note who came once it has begun.`,
  never_in_force: () => 'This partnership never came into force, so there is nothing to note.',
  over: ({ notesUntil }) => `Your partnership is over. Who came could be noted until ${notesUntil}.`,
};

/** No customers may be noted in this partnership, whatever the day. */
export const refusedNote = (why: NoteRefusal, partnership: Partnership): Refusal =>
  Refusal.of('NOT_ALLOWED', NO_NOTES[why](partnership), 'on');

export const tooManyWaiting = (): Refusal =>
  Refusal.of('RATE_LIMITED', 'Many of your notes wait for an answer. Note more once those are answered.');

export const tooManyToday = (): Refusal =>
  Refusal.of('RATE_LIMITED', 'That is a lot for one day. Put several into one note with its days.');

export const tooManyCorrections = (): Refusal =>
  Refusal.of('RATE_LIMITED', 'This was corrected many times. Talk it over, then note it anew.', 'entryId');
