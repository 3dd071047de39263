import { Field, ObjectType } from '@nestjs/graphql';
import type { AudienceSegment } from '#libs/directory';
import { connectionOf } from '../graphql/connection.js';

@ObjectType('Audience', { description: 'A kind of customers.' })
export class AudienceType {
  @Field(() => String, { description: 'Stable key; give it as the `segment` of a share.' })
  key!: string;

  @Field(() => String, { description: 'The customers in words.' })
  label!: string;
}

@ObjectType({ description: 'Kinds of customers, in the order of their names.' })
export class AudienceConnection extends connectionOf<AudienceSegment>(() => AudienceType, 'Audience') {}
