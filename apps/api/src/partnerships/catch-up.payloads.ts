import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrorsPayload } from '../graphql/user-error.js';
import { CatchUpType, type CatchUpView } from './catch-up.type.js';

@ObjectType({ description: 'The catch-up after a change.' })
export class CatchUpPayload extends UserErrorsPayload {
  @Field(() => CatchUpType, { nullable: true, description: 'As it is now; null when refused.' })
  catchUp?: CatchUpView | null;
}
