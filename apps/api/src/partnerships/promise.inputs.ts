import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type { DueSide, PromiseClaim, PromiseView } from '#libs/partnerships';
import { LongPageArgs } from '../graphql/connection.js';
import { DateScalar } from '../graphql/scalars.js';
import { DueSideEnum, PromiseClaimEnum, PromiseViewEnum } from './promise.enums.js';

const forBoth = 'For the other side to read.';

@InputType({ description: 'A promise.' })
export class PromiseIdInput {
  @Field(() => ID, { description: 'The promise.' })
  promiseId!: string;

  @Field(() => String, {
    description: 'Made by you; asking again with the same key changes nothing and answers the same.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'A promise, and a sentence to it.' })
export class PromiseWordsInput extends PromiseIdInput {
  @Field(() => String, { nullable: true, description: forBoth })
  words?: string | null;
}

@InputType({
  description: 'What is done, and how it can be seen. Photos are sent to /api/promises/{id}/photos.',
})
export class KeepPromiseInput extends PromiseWordsInput {
  @Field(() => String, { nullable: true, description: 'An https address where it can be seen.' })
  link?: string | null;
}

@InputType({ description: 'What was not seen.' })
export class DoubtPromiseInput extends PromiseIdInput {
  @Field(() => String, { description: forBoth })
  words!: string;
}

@InputType({ description: 'How you see a promise that was marked as missed.' })
export class ContestPromiseInput extends DoubtPromiseInput {
  @Field(() => PromiseClaimEnum, { description: 'What it came to.' })
  claim!: PromiseClaim;
}

@InputType({ description: 'How your side sees a contested promise.' })
export class ReplyToContestInput extends DoubtPromiseInput {
  @Field(() => PromiseViewEnum, { description: 'What it came to.' })
  view!: PromiseView;
}

@InputType({ description: 'What you agree to.' })
export class SettleContestInput extends PromiseWordsInput {
  @Field(() => PromiseViewEnum, { description: 'What the other side says it came to, as you read it.' })
  outcome!: PromiseView;
}

@InputType({ description: 'Where it can be seen.' })
export class AddLinkInput extends PromiseIdInput {
  @Field(() => String, { description: 'An https address.' })
  link!: string;
}

@ArgsType()
export class DueArgs extends LongPageArgs {
  @Field(() => DateScalar, { nullable: true, description: 'Nothing that is due later; all when left out.' })
  until?: string | null;

  @Field(() => DueSideEnum, { defaultValue: 'either', description: 'Who is asked.' })
  side!: DueSide;
}
