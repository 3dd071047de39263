import { registerEnumType } from '@nestjs/graphql';

export const FitEnum = { STRONG: 'strong', GOOD: 'good', FAIR: 'fair' } as const;
registerEnumType(FitEnum, { name: 'Fit', description: 'How good a match is for one side.' });

export const MatchShowEnum = { SUGGESTED: 'suggested', SAVED: 'saved', DISMISSED: 'dismissed' } as const;
registerEnumType(MatchShowEnum, { name: 'MatchShow', description: 'Which matches to list.' });

export const StandingKindEnum = {
  SUGGESTED: 'suggested',
  ENGAGED: 'engaged',
  DISMISSED: 'dismissed',
  KEPT_APART: 'kept_apart',
  KIND_UNWANTED: 'kind_unwanted',
  RIVAL: 'rival',
  TOO_FAR: 'too_far',
  TOO_LITTLE: 'too_little',
  NOT_TODAY: 'not_today',
} as const;
registerEnumType(StandingKindEnum, {
  name: 'MatchStandingKind',
  description: 'Where another business stands for yours.',
  valuesMap: {
    SUGGESTED: { description: "Among today's first hundred matches." },
    ENGAGED: { description: 'You work together already, or a proposal is unanswered.' },
    DISMISSED: { description: 'You dismissed it.' },
    KEPT_APART: { description: 'You asked not to be shown each other.' },
    KIND_UNWANTED: { description: 'You asked not to meet its kind.' },
    RIVAL: { description: 'It serves the same need as you.' },
    TOO_FAR: { description: 'It would fit, were it nearer.' },
    TOO_LITTLE: { description: 'Too little is known of what one could do for the other.' },
    NOT_TODAY: {
      description:
        'A hundred others come first, twenty of its kind are nearer, or it is not offered now; which is not said.',
    },
  },
});

export const DismissReasonEnum = {
  TOO_SIMILAR: 'too_similar',
  TOO_FAR: 'too_far',
  NOT_A_FIT: 'not_a_fit',
  ALREADY_WORK_TOGETHER: 'already_work_together',
  OTHER: 'other',
} as const;
registerEnumType(DismissReasonEnum, { name: 'DismissReason', description: 'Why a match is not wanted.' });
