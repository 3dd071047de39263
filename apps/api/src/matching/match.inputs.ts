import { Field, ID, InputType } from '@nestjs/graphql';
import { NearInput } from '../directory/business.inputs.js';
import { DismissReasonEnum, MatchShowEnum } from './match.enums.js';

type ValueOf<T> = T[keyof T];

@InputType({ description: 'Which matches.' })
export class MatchFilter {
  @Field(() => MatchShowEnum, {
    nullable: true,
    defaultValue: MatchShowEnum.SUGGESTED,
    description: 'Suggestions, what you saved, or what you dismissed.',
  })
  show?: ValueOf<typeof MatchShowEnum> | null;

  @Field(() => String, { nullable: true, description: 'Key of a moment both share.' })
  moment?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only within a walk of about 800 metres.' })
  walkable?: boolean | null;

  @Field(() => NearInput, { nullable: true, description: 'Only in this area, 5 km around unless told.' })
  near?: NearInput | null;
}

@InputType({ description: 'Which match: your business and the other one.' })
export class SaveMatchInput {
  @Field(() => ID, { description: 'Your business.' })
  businessId!: string;

  @Field(() => ID, { description: 'The other business.' })
  otherId!: string;
}

@InputType({ description: 'Which match is not wanted, and why.' })
export class DismissMatchInput extends SaveMatchInput {
  @Field(() => DismissReasonEnum, { description: 'Why; only your business sees it.' })
  reason!: ValueOf<typeof DismissReasonEnum>;
}
