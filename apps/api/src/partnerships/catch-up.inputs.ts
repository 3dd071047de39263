import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type {
  CancelCatchUpInput as Cancel,
  CatchUpWhere,
  MoveCatchUpInput as Move,
  PlanCatchUpInput as Plan,
} from '#libs/partnerships';
import { PageArgs } from '../graphql/connection.js';
import { DateScalar } from '../graphql/scalars.js';
import { CatchUpWhereEnum } from './catch-up.enums.js';

const onceKey = 'Made by you; asking again with the same key changes nothing and answers the same.';
const seen =
  'The revision you looked at. When the other side has changed it since, nothing is done and the answer is STALE_VERSION.';

@ArgsType()
export class CatchUpsArgs extends PageArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only those that are still to come and not cancelled.',
  })
  upcoming!: boolean;
}

@InputType({ isAbstract: true })
abstract class CatchUpPlan {
  @Field(() => DateScalar, { description: 'The day, at the place: to come, and no later than the last day.' })
  on!: string;

  @Field(() => String, {
    description:
      'When it begins, as HH:MM, by the clock of the place; by the clock of your side when it is at neither.',
  })
  time!: string;

  @Field(() => Int, { description: 'How long, in minutes: from 10 to 240.' })
  minutes!: number;

  @Field(() => CatchUpWhereEnum, { description: 'Where.' })
  where!: CatchUpWhere;

  @Field(() => String, {
    nullable: true,
    description:
      'For REMOTE the number to call or the link to open, for ELSEWHERE where to come to; at most 300 characters. Not used at one of the two.',
  })
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is about, for both sides; at most 500 characters.',
  })
  note?: string | null;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'A catch-up to plan.' })
export class PlanCatchUpInput extends CatchUpPlan implements Plan {
  @Field(() => ID, { description: 'The partnership: in force or paused.' })
  partnershipId!: string;
}

@InputType({ description: 'A catch-up as it is to be from now on.' })
export class MoveCatchUpInput extends CatchUpPlan implements Move {
  @Field(() => ID, { description: 'The catch-up.' })
  catchUpId!: string;

  @Field(() => Int, { description: seen })
  revision!: number;
}

@InputType({ description: 'A catch-up that does not take place, or does after all.' })
export class CatchUpIdInput implements Cancel {
  @Field(() => ID, { description: 'The catch-up.' })
  catchUpId!: string;

  @Field(() => Int, { description: seen })
  revision!: number;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}
