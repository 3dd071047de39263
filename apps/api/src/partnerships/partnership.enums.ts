import { registerEnumType } from '@nestjs/graphql';

export const PartnershipChangeKindEnum = { AMENDMENT: 'amendment', RENEWAL: 'renewal' } as const;
registerEnumType(PartnershipChangeKindEnum, {
  name: 'PartnershipChangeKind',
  description: 'How a proposal would change a partnership.',
  valuesMap: {
    AMENDMENT: { description: 'Other terms.' },
    RENEWAL: { description: 'Another season.' },
  },
});

export const PartnershipActionEnum = {
  AMEND: 'amend',
  RENEW: 'renew',
  PAUSE: 'pause',
  RESUME: 'resume',
  AGREE: 'agree',
  END: 'end',
} as const;
registerEnumType(PartnershipActionEnum, {
  name: 'PartnershipAction',
  description: 'What somebody may do to a partnership.',
  valuesMap: {
    AMEND: { description: 'Propose other terms.' },
    RENEW: { description: 'Propose another season.' },
    AGREE: { description: 'Agree to the earlier last day the other side asked for.' },
    END: { description: 'Give notice.' },
  },
});

export const PartnershipEventKindEnum = {
  STARTED: 'started',
  AMENDED: 'amended',
  RENEWED: 'renewed',
  PAUSED: 'paused',
  RESUMED: 'resumed',
  NOTICE_GIVEN: 'notice_given',
  END_AGREED: 'end_agreed',
  ENDED: 'ended',
  COMPLETED: 'completed',
  CATCH_UP_PLANNED: 'catch_up_planned',
  CATCH_UP_MOVED: 'catch_up_moved',
  CATCH_UP_CANCELLED: 'catch_up_cancelled',
  CATCH_UP_RESTORED: 'catch_up_restored',
} as const;
registerEnumType(PartnershipEventKindEnum, {
  name: 'PartnershipEventKind',
  description: 'What happened to a partnership.',
  valuesMap: {
    AMENDED: { description: 'Other terms are in force.' },
    RENEWED: { description: 'It goes on for another season.' },
    NOTICE_GIVEN: { description: 'One side gave notice.' },
    END_AGREED: { description: 'Both agreed to an earlier last day.' },
    CATCH_UP_CANCELLED: {
      description: 'A catch-up was cancelled, or what was done to the partnership left no time for it.',
    },
    CATCH_UP_RESTORED: { description: 'A cancellation was taken back.' },
  },
});
