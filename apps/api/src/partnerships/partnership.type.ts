import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  Door,
  Partnership,
  PartnershipEvent,
  PartnershipEventKind,
  PartnershipVersion,
} from '#libs/partnerships';
import { connectionOf } from '../graphql/connection.js';
import { DoorEnum } from '../graphql/door.js';
import { DateScalar } from '../graphql/scalars.js';
import { Node } from '../graphql/user-error.js';
import { PartnershipEventKindEnum } from './partnership.enums.js';

@ObjectType('Partnership', {
  implements: () => Node,
  description: 'What two businesses agreed, from the first yes to the end.',
})
export class PartnershipType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day, included.' })
  endsOn!: string;

  @Field(() => Date, { description: 'When it was first agreed.' })
  startedAt!: Date;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the pause; null when not paused.' })
  pausedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the pause, included; null when nobody said.',
  })
  pausedUntil!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day in force once somebody gave notice, included; null otherwise.',
  })
  lastDay!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'An earlier last day the side that gave notice asks for; null when none.',
  })
  soonerOn!: string | null;
}

@ObjectType('PartnershipVersion', {
  implements: () => Node,
  description: 'Terms that held from a moment on, until the next version.',
})
export class PartnershipVersionType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => Int, { description: '1, 2, 3 … in each partnership.' })
  number!: number;

  @Field(() => Date, { description: 'When both had agreed to it.' })
  at!: Date;
}

@ObjectType({ description: 'The versions that were in force, the newest first.' })
export class PartnershipVersionConnection extends connectionOf<PartnershipVersion>(
  () => PartnershipVersionType,
  'PartnershipVersion',
) {}

@ObjectType('PartnershipEvent', {
  implements: () => Node,
  description: "One line of a partnership's history.",
})
export class PartnershipEventType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => PartnershipEventKindEnum, { description: 'What happened.' })
  kind!: PartnershipEventKind;

  @Field(() => Date, { description: 'When.' })
  at!: Date;

  @Field(() => DoorEnum, {
    name: 'through',
    nullable: true,
    description: 'Through which door; null when the clock did it or a business closed.',
  })
  door!: Door | null;

  @Field(() => Int, { nullable: true, description: 'The version in force that began here.' })
  versionNumber!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until when it is paused, or its last day.' })
  day!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the catch-up it is about was to begin, after this; null for everything else.',
  })
  startsAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why, as your own side noted it; null for what the other side did.',
  })
  reason!: string | null;
}

@ObjectType({ description: 'A history, the oldest line first.' })
export class PartnershipEventConnection extends connectionOf<PartnershipEvent>(
  () => PartnershipEventType,
  'PartnershipEvent',
) {}

@ObjectType({ description: 'Partnerships, the newest first.' })
export class PartnershipConnection extends connectionOf<Partnership>(() => PartnershipType, 'Partnership') {}
