import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Partnership } from '#libs/partnerships';
import { connectionOf } from '../graphql/connection.js';
import { DateScalar } from '../graphql/scalars.js';
import { Node } from '../graphql/user-error.js';

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
