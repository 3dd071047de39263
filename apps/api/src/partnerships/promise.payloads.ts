import { Field, ObjectType } from '@nestjs/graphql';
import type { Promised } from '#libs/partnerships';
import { UserErrorsPayload } from '../graphql/user-error.js';
import { PromiseType } from './promise.type.js';

@ObjectType({ description: 'The promise after a change.' })
export class PromisePayload extends UserErrorsPayload {
  @Field(() => PromiseType, { nullable: true, description: 'As it is now; null when refused.' })
  promise?: Promised | null;
}
