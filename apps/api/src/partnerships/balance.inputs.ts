import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { NoteKind } from '#libs/partnerships';
import { DateScalar } from '../graphql/scalars.js';
import { CustomersDirectionEnum, NoteKindEnum } from './balance.enums.js';

const onceKey = 'Made by you; asking again with the same key changes nothing and answers the same.';

@InputType({ isAbstract: true })
class CustomersNoteInput {
  @Field(() => NoteKindEnum, { description: 'What is noted.' })
  kind!: NoteKind;

  @Field(() => CustomersDirectionEnum, { description: 'Who brought them.' })
  who!: 'we_sent' | 'they_sent';

  @Field(() => Int, { description: 'How many people, from 1 to 10,000.' })
  count!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the number is an estimate; for visits only.',
  })
  estimated!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day, when it was more than one; a day of the partnership.',
  })
  from?: string | null;

  @Field(() => DateScalar, {
    description: 'The day, or the last of them; a day of the partnership, not after today.',
  })
  on!: string;

  @Field(() => String, { nullable: true, description: 'For both sides; at most 300 characters.' })
  note?: string | null;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'Customers one partner brought the other.' })
export class NoteCustomersInput extends CustomersNoteInput {
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId!: string;
}

@InputType({ description: 'Customers one partner brought the other, by the link in a mail.' })
export class NoteCustomersAsGuestInput extends CustomersNoteInput {
  @Field(() => String, { description: 'The secret part of the link.' })
  token!: string;
}

@InputType({ description: 'A note of the other side that is right.' })
export class ConfirmNoteInput {
  @Field(() => ID, { description: 'The entry.' })
  entryId!: string;

  @Field(() => Int, { description: 'The number you looked at.' })
  count!: number;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'A note of the other side that is not right.' })
export class DisputeNoteInput {
  @Field(() => ID, { description: 'The entry.' })
  entryId!: string;

  @Field(() => String, { nullable: true, description: 'For the other side; at most 300 characters.' })
  reason?: string | null;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'A note of the other side that is right, by the link in a mail.' })
export class ConfirmNoteAsGuestInput extends ConfirmNoteInput {
  @Field(() => String, { description: 'The secret part of the link.' })
  token!: string;
}

@InputType({ description: 'A note of the other side that is not right, by the link in a mail.' })
export class DisputeNoteAsGuestInput extends DisputeNoteInput {
  @Field(() => String, { description: 'The secret part of the link.' })
  token!: string;
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
