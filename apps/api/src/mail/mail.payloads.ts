import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrorsPayload } from '../graphql/user-error.js';

@ObjectType({ description: 'The address that gets no more mail.' })
export class StopMailPayload extends UserErrorsPayload {
  @Field(() => String, { nullable: true, description: 'The address, partly hidden; null when refused.' })
  address?: string | null;
}
