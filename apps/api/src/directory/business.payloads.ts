import { Field, ObjectType } from '@nestjs/graphql';
import type { Business } from '#libs/directory';
import { UserErrorsPayload } from '../graphql/user-error.js';
import { BusinessType } from './business.type.js';

@ObjectType({ description: 'The business after a change.' })
export class BusinessPayload extends UserErrorsPayload {
  @Field(() => BusinessType, { nullable: true, description: 'The business; null when refused.' })
  business?: Business | null;
}
