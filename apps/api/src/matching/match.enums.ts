import { registerEnumType } from '@nestjs/graphql';

export const FitEnum = { STRONG: 'strong', GOOD: 'good', FAIR: 'fair' } as const;
registerEnumType(FitEnum, { name: 'Fit', description: 'How good a match is for one side.' });

export const MatchShowEnum = { SUGGESTED: 'suggested', SAVED: 'saved', DISMISSED: 'dismissed' } as const;
registerEnumType(MatchShowEnum, { name: 'MatchShow', description: 'Which matches to list.' });

export const DismissReasonEnum = {
  TOO_SIMILAR: 'too_similar',
  TOO_FAR: 'too_far',
  NOT_A_FIT: 'not_a_fit',
  ALREADY_WORK_TOGETHER: 'already_work_together',
  OTHER: 'other',
} as const;
registerEnumType(DismissReasonEnum, { name: 'DismissReason', description: 'Why a match is not wanted.' });
