import { registerEnumType } from '@nestjs/graphql';

export const CatchUpStateEnum = {
  PLANNED: 'planned',
  MOVED: 'moved',
  CANCELLED: 'cancelled',
  PAST: 'past',
} as const;
registerEnumType(CatchUpStateEnum, {
  name: 'CatchUpState',
  description: 'Where a catch-up stands.',
  valuesMap: {
    PLANNED: { description: 'It takes place as it was planned.' },
    MOVED: { description: 'It takes place, otherwise than it was planned first.' },
    CANCELLED: { description: 'It does not take place.' },
    PAST: { description: 'Its time is over.' },
  },
});

export const CatchUpWhereEnum = {
  AT_YOURS: 'yours',
  AT_THEIRS: 'theirs',
  REMOTE: 'remote',
  ELSEWHERE: 'elsewhere',
} as const;
registerEnumType(CatchUpWhereEnum, {
  name: 'CatchUpWhere',
  description: 'Where a catch-up takes place, seen from your side.',
  valuesMap: {
    AT_YOURS: { description: 'At your place.' },
    AT_THEIRS: { description: "At the partner's place." },
    REMOTE: { description: 'By phone or video.' },
    ELSEWHERE: { description: 'Somewhere else, said in words.' },
  },
});

export const CatchUpActionEnum = { MOVE: 'move', CANCEL: 'cancel', RESTORE: 'restore' } as const;
registerEnumType(CatchUpActionEnum, {
  name: 'CatchUpAction',
  description: 'What somebody may do to a catch-up.',
  valuesMap: {
    MOVE: { description: 'Plan it otherwise.' },
    CANCEL: { description: 'Cancel it.' },
    RESTORE: { description: 'Take back that your side has just cancelled it.' },
  },
});
