import { registerEnumType } from '@nestjs/graphql';

export const PromiseStateEnum = {
  UPCOMING: 'upcoming',
  DUE: 'due',
  DONE: 'done',
  KEPT: 'kept',
  LATE: 'late',
  MISSED: 'missed',
  CONTESTED: 'contested',
  WAIVED: 'waived',
  DISAGREED: 'disagreed',
} as const;
registerEnumType(PromiseStateEnum, {
  name: 'PromiseState',
  description: 'What became of a promise.',
  valuesMap: {
    UPCOMING: { description: 'Its first day has not come.' },
    DUE: { description: 'Its first day has come, and nobody has said that it is done.' },
    DONE: { description: 'The business that gave it says it is done; the partner has not answered yet.' },
    KEPT: { description: 'Done by its last day.' },
    LATE: { description: 'Done after its last day.' },
    MISSED: { description: 'Still open some days after its last.' },
    CONTESTED: { description: 'Marked as missed, and the business that gave it says otherwise.' },
    WAIVED: { description: 'Nobody expects it any more.' },
    DISAGREED: { description: 'The two could not agree what it came to; it counts for nobody.' },
  },
});

export const PromiseViewEnum = { KEPT: 'kept', LATE: 'late', MISSED: 'missed', WAIVED: 'waived' } as const;
registerEnumType(PromiseViewEnum, {
  name: 'PromiseView',
  description: 'What a side says a contested promise came to.',
});

export const PromiseClaimEnum = { KEPT: 'kept', LATE: 'late', WAIVED: 'waived' } as const;
registerEnumType(PromiseClaimEnum, {
  name: 'PromiseClaim',
  description: 'What the business that gave a promise can say instead of missed.',
});

export const PromiseActionEnum = {
  DO: 'do',
  CONFIRM: 'confirm',
  DOUBT: 'doubt',
  UNDO: 'undo',
  CONTEST: 'contest',
  REPLY: 'reply',
  AGREE: 'agree',
  WAIVE: 'waive',
} as const;
registerEnumType(PromiseActionEnum, {
  name: 'PromiseAction',
  description: 'What somebody may do about a promise.',
  valuesMap: {
    DO: { description: 'Say that it is done (keepPromise).' },
    CONFIRM: { description: 'Say that the other side did it (confirmPromise).' },
    DOUBT: { description: 'Say that it was not seen (doubtPromise).' },
    UNDO: { description: 'Take back "done" (reopenPromise).' },
    CONTEST: { description: 'See a miss differently (contestPromise).' },
    REPLY: { description: 'Say how your side sees it (replyToContest).' },
    AGREE: { description: 'Agree with what the other side says (settleContest).' },
    WAIVE: { description: 'No longer expect it (waivePromise).' },
  },
});

export const PromiseMoveEnum = {
  ...PromiseActionEnum,
  DROP: 'drop',
  MISS: 'miss',
  TRUST: 'trust',
  LAPSE: 'lapse',
} as const;
registerEnumType(PromiseMoveEnum, {
  name: 'PromiseMove',
  description: 'What happened to a promise.',
  valuesMap: {
    DROP: { description: 'It was no longer part of what was agreed.' },
    MISS: { description: 'It was still open some days after its last.' },
    TRUST: { description: 'What was said to be done counted, because nobody said otherwise.' },
    LAPSE: { description: 'The two did not agree in time.' },
  },
});

export const EvidenceKindEnum = { PHOTO: 'photo', LINK: 'link', CONFIRMATION: 'confirmation' } as const;
registerEnumType(EvidenceKindEnum, {
  name: 'EvidenceKind',
  description: 'What shows that a promise was done.',
  valuesMap: { CONFIRMATION: { description: 'The word of the partner.' } },
});

export const DueSideEnum = { EITHER: 'either', YOU: 'you', THEM: 'them' } as const;
registerEnumType(DueSideEnum, {
  name: 'DueSide',
  description: 'Who is asked to do something.',
});
