import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../graphql/scalars.js';
import { ReferralDirectionEnum } from './balance.enums.js';

const onceKey = 'Made by you; asking again with the same key changes nothing and answers the same.';

@InputType({ description: 'People one partner sent the other.' })
export class NoteReferralInput {
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId!: string;

  @Field(() => ReferralDirectionEnum, { description: 'Who sent them.' })
  who!: 'we_sent' | 'they_sent';

  @Field(() => Int, { description: 'How many people, from 1 to 1,000.' })
  count!: number;

  @Field(() => DateScalar, { description: 'The day; not before the partnership began, not after today.' })
  on!: string;

  @Field(() => String, { nullable: true, description: 'For both sides; at most 300 characters.' })
  note?: string | null;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'A note of the other side that is right.' })
export class ConfirmReferralInput {
  @Field(() => ID, { description: 'The entry.' })
  entryId!: string;

  @Field(() => Int, { description: 'The number you looked at.' })
  count!: number;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'A note of the other side that is not right.' })
export class DisputeReferralInput {
  @Field(() => ID, { description: 'The entry.' })
  entryId!: string;

  @Field(() => String, { nullable: true, description: 'For the other side; at most 300 characters.' })
  reason?: string | null;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'What an entry should have said.' })
export class CorrectEntryInput {
  @Field(() => ID, { description: 'The entry.' })
  entryId!: string;

  @Field(() => Int, { description: 'What it should come to; 0 takes it back.' })
  amount!: number;

  @Field(() => String, { description: 'Why, for the other side; at most 300 characters.' })
  reason!: string;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}
