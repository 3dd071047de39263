import { Field, ObjectType } from '@nestjs/graphql';
import type { Viewer } from '#libs/identity';
import { UserErrorsPayload } from '../graphql/user-error.js';
import { ViewerType } from './identity.type.js';

@ObjectType({
  description:
    'token is for API clients (Authorization: Bearer); the portal uses the cookie set with the answer.',
})
export class SignInPayload extends UserErrorsPayload {
  @Field(() => ViewerType, { nullable: true, description: 'Who you now are; null when refused.' })
  viewer?: Viewer | null;

  @Field(() => String, { nullable: true, description: 'The session secret; null when refused.' })
  token?: string | null;
}

@ObjectType({ description: 'Says the same whether or not the address is known.' })
export class RequestMagicLinkPayload extends UserErrorsPayload {}

@ObjectType({ description: 'The session is over.' })
export class SignOutPayload extends UserErrorsPayload {}

@ObjectType({ description: 'The viewer after a change.' })
export class ViewerPayload extends UserErrorsPayload {
  @Field(() => ViewerType, { nullable: true, description: 'The viewer as it is now; null when refused.' })
  viewer?: Viewer | null;
}
