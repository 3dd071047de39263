import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export const StopMailReasonEnum = {
  NO_MORE_MAIL: 'no_more_mail',
  NOT_MY_BUSINESS: 'not_my_business',
} as const;
registerEnumType(StopMailReasonEnum, {
  name: 'StopMailReason',
  description: 'Why somebody wants no more mail.',
});

@ObjectType('UnsubscribeRequest', { description: 'What a stop link in a mail stands for.' })
export class UnsubscribeRequestType {
  @Field(() => String, { description: 'The address, partly hidden.' })
  address!: string;

  @Field(() => Boolean, { description: 'True when this address gets no mail already.' })
  alreadyStopped!: boolean;
}
