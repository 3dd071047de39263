import { Field, InputType } from '@nestjs/graphql';
import { StopMailReasonEnum } from './mail.type.js';

@InputType({ description: 'Which address wants no more mail, and why.' })
export class StopMailInput {
  @Field(() => String, { description: 'From the stop link of a mail.' })
  token!: string;

  @Field(() => StopMailReasonEnum, { description: 'Why.' })
  reason!: (typeof StopMailReasonEnum)[keyof typeof StopMailReasonEnum];
}
