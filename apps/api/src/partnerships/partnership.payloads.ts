import { Field, ObjectType } from '@nestjs/graphql';
import type { Partnership } from '#libs/partnerships';
import { UserErrorsPayload } from '../graphql/user-error.js';
import { PartnershipType } from './partnership.type.js';

@ObjectType({ description: 'The partnership after a change.' })
export class PartnershipPayload extends UserErrorsPayload {
  @Field(() => PartnershipType, { nullable: true, description: 'As it is now; null when refused.' })
  partnership?: Partnership | null;
}
