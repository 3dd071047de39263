import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ChannelKind } from '#libs/directory';
import type { EstimateFinding, Side, SuggestionKind } from '#libs/partnerships';
import { ChannelKindEnum } from '../directory/business.enums.js';
import { DateScalar } from '../graphql/scalars.js';
import { SideEnum } from './terms.type.js';

export const EstimateFindingEnum = {
  EVEN: 'even',
  SENDER: 'sender',
  RECIPIENT: 'recipient',
  UNCLEAR: 'unclear',
} as const;
registerEnumType(EstimateFindingEnum, {
  name: 'EstimateFinding',
  description: 'Who gets more.',
  valuesMap: {
    EVEN: { description: 'Neither gets more than one and a half times what the other gets.' },
    SENDER: { description: 'The sender gets more.' },
    RECIPIENT: { description: 'The recipient gets more.' },
    UNCLEAR: { description: 'What cannot be counted in people could turn it round.' },
  },
});

export const SuggestionKindEnum = { LONGER: 'longer', MORE: 'more', ADD: 'add', SHORTER: 'shorter' } as const;
registerEnumType(SuggestionKindEnum, {
  name: 'SuggestionKind',
  description: 'What to change.',
  valuesMap: {
    LONGER: { description: 'A promise runs some weeks longer.' },
    MORE: { description: 'It is done some times more.' },
    ADD: { description: 'Something on a channel that is not used yet.' },
    SHORTER: { description: 'A promise ends some weeks earlier.' },
  },
});

@ObjectType('PeopleRange', { description: 'A number of people that is not known exactly.' })
export class PeopleRangeType {
  @Field(() => Int, { description: 'At least.' })
  low!: number;

  @Field(() => Int, { description: 'Most likely.' })
  likely!: number;

  @Field(() => Int, { description: 'At most.' })
  high!: number;
}

@ObjectType('SideEstimate', { description: 'What one side gets.' })
export class SideEstimateType {
  @Field(() => PeopleRangeType, { description: 'People who take notice of it thanks to the other side.' })
  people!: PeopleRangeType;

  @Field(() => Int, { description: 'Promises made to it that cannot be counted in people.' })
  uncounted!: number;
}

@ObjectType('Evening', { description: 'One change to the terms that evens them out.' })
export class EveningType {
  @Field(() => SuggestionKindEnum, { description: 'What to change.' })
  kind!: SuggestionKind;

  @Field(() => SideEnum, { description: 'Who would do it.' })
  by!: Side;

  @Field(() => ChannelKindEnum, { description: 'Where.' })
  channel!: ChannelKind;

  @Field(() => String, {
    nullable: true,
    description: 'Key of the promise that changes; null for a new one.',
  })
  promiseKey!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Weeks more, less or in all; null when counted in times.',
  })
  weeks!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many times more; null when counted in weeks.' })
  times!: number | null;

  @Field(() => DateScalar, { description: 'First day of the promise after the change.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  until!: string;

  @Field(() => Int, { nullable: true, description: 'How many; null when that makes no sense.' })
  quantity!: number | null;

  @Field(() => Int, { description: 'Likely people for the sender after the change.' })
  senderAfter!: number;

  @Field(() => Int, { description: 'Likely people for the recipient after the change.' })
  recipientAfter!: number;
}

@ObjectType('TermsEstimate', {
  description:
    'An even-handed estimate of what each side gets, the same for both; how it is made is in docs/estimate.md. Advice, never a veto.',
})
export class TermsEstimateType {
  @Field(() => SideEstimateType, { description: 'What the sender gets.' })
  sender!: SideEstimateType;

  @Field(() => SideEstimateType, { description: 'What the recipient gets.' })
  recipient!: SideEstimateType;

  @Field(() => EstimateFindingEnum, { description: 'Who gets more.' })
  finding!: EstimateFinding;

  @Field(() => EveningType, {
    nullable: true,
    description: 'What would even it out; null when nothing needs to, or nothing would.',
  })
  suggestion!: EveningType | null;
}
