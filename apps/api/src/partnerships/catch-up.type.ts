import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CatchUp, CatchUpWhere, ShownCatchUpState } from '#libs/partnerships';
import { connectionOf } from '../graphql/connection.js';
import { DateScalar } from '../graphql/scalars.js';
import { Node } from '../graphql/user-error.js';
import { CatchUpStateEnum, CatchUpWhereEnum } from './catch-up.enums.js';

@ObjectType('CatchUp', {
  implements: () => Node,
  description: 'A short meeting of two partners, to talk about how it goes.',
})
export class CatchUpType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => CatchUpStateEnum, { description: 'Where it stands now.' })
  state!: ShownCatchUpState;

  @Field(() => Date, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => DateScalar, { description: 'The day it is on, by the clock of `timeZone`.' })
  on!: string;

  @Field(() => String, { description: 'When it begins by the clock of `timeZone`, as HH:MM.' })
  time!: string;

  @Field(() => String, {
    description:
      'The time zone it was planned in: that of the place, or of the side that planned it when it is at neither (IANA name).',
  })
  timeZone!: string;

  @Field(() => Int, { description: 'How long, in minutes.' })
  minutes!: number;

  @Field(() => CatchUpWhereEnum, { description: 'Where, seen from your side.' })
  where!: CatchUpWhere;

  @Field(() => String, {
    nullable: true,
    description: 'The number to call, the link to open, or where to come to; null at one of the two.',
  })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about, in a few words, for both sides.' })
  note!: string | null;

  @Field(() => Int, { description: 'How often it was changed. Give it back when you move or cancel it.' })
  revision!: number;

  @Field(() => Date, { description: 'When it was planned or last changed.' })
  changedAt!: Date;
}

/** A catch-up as one of the two sees it. */
export interface CatchUpView extends CatchUpType {
  readonly catchUp: CatchUp;
  /** The business that sees it. */
  readonly side: string;
}

@ObjectType({ description: 'Catch-ups, the earliest first.' })
export class CatchUpConnection extends connectionOf<CatchUpView>(() => CatchUpType, 'CatchUp') {}
