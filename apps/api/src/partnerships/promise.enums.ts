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
