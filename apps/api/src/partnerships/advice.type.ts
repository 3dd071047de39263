import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ChannelKind } from '#libs/directory';
import type { Advice, Side } from '#libs/partnerships';
import { ChannelKindEnum } from '../directory/business.enums.js';
import { TermsEstimateType } from './estimate.type.js';
import { SideEnum, TermsInput } from './terms.type.js';

export const AdviceKindEnum = {
  SAME_OPEN: 'same_open',
  SAME_AGREED: 'same_agreed',
  ONE_SIDED: 'one_sided',
  LOPSIDED: 'lopsided',
  BOUND: 'bound',
  PROMISED: 'promised',
} as const;
registerEnumType(AdviceKindEnum, {
  name: 'AdviceKind',
  description: 'What to think about.',
  valuesMap: {
    SAME_OPEN: { description: 'The same kind of thing is open between the two already.' },
    SAME_AGREED: { description: 'The same kind of thing is agreed between the two already.' },
    ONE_SIDED: { description: 'Only this side promises anything.' },
    LOPSIDED: { description: 'This side would get clearly more people.' },
    BOUND: { description: 'You promised another partner to keep to them for what the other business is.' },
    PROMISED: { description: 'These terms bind you, and you work with a business of that kind already.' },
  },
});

@ObjectType('Advice', { description: 'Something to think about before sending or accepting; never a veto.' })
export class AdviceType {
  @Field(() => AdviceKindEnum, { description: 'What it is about.' })
  kind!: Advice['kind'];

  @Field(() => SideEnum, { nullable: true, description: 'Which side; null when it is about both.' })
  side?: Side | null;

  @Field(() => [ChannelKindEnum], { description: 'The channels that are used twice.' })
  channels!: readonly ChannelKind[];

  proposalId?: string;
  partnershipId?: string;
  categoryKey?: string;
}

@ObjectType('TermsAdvice', { description: 'What to think about, and what each side would get.' })
export class TermsAdviceType {
  @Field(() => [AdviceType], { description: 'Conflicts first, then duplicates, then lopsided terms.' })
  advice!: readonly AdviceType[];

  @Field(() => TermsEstimateType, { description: 'What each side would get.' })
  estimate!: TermsEstimateType;
}

@InputType({ description: 'Terms between two businesses, seen from one of them.' })
export class ProposalAdviceInput {
  @Field(() => ID, { description: 'Your business: one of the two.' })
  forId!: string;

  @Field(() => ID, { description: 'The business that is the sender in the terms.' })
  fromId!: string;

  @Field(() => ID, { description: 'The business that is the recipient in the terms.' })
  toId!: string;

  @Field(() => ID, { nullable: true, description: 'The proposal these terms belong to, if there is one.' })
  proposalId?: string | null;

  @Field(() => TermsInput, { description: 'The terms; blanks are welcome.' })
  terms!: TermsInput;
}
