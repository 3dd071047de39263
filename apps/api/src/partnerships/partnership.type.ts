import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ChannelKind } from '#libs/directory';
import type { Partnership } from '#libs/partnerships';
import { ChannelKindEnum } from '../directory/business.enums.js';
import { connectionOf } from '../graphql/connection.js';
import { DateScalar } from '../graphql/scalars.js';
import { Node } from '../graphql/user-error.js';

@ObjectType('Promise', { implements: () => Node, description: 'One line of agreed terms.' })
export class PromiseType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'What is done.' })
  what!: string;

  @Field(() => ChannelKindEnum, { nullable: true, description: 'Where; null when on none of the channels.' })
  channel!: ChannelKind | null;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day, included.' })
  until!: string;

  @Field(() => Int, { nullable: true, description: 'How many; null when that makes no sense.' })
  quantity!: number | null;
}

@ObjectType('Partnership', { implements: () => Node, description: 'An accepted version, in force.' })
export class PartnershipType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day, included.' })
  endsOn!: string;

  @Field(() => Date, { description: 'When it was agreed.' })
  startedAt!: Date;
}

@ObjectType({ description: 'Partnerships, the newest first.' })
export class PartnershipConnection extends connectionOf<Partnership>(() => PartnershipType, 'Partnership') {}
