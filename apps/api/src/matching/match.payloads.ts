import { Field, ObjectType } from '@nestjs/graphql';
import type { Match } from '#libs/matching';
import { UserErrorsPayload } from '../graphql/user-error.js';
import { MatchType } from './match.type.js';

@ObjectType({ description: 'The match after a change.' })
export class MatchPayload extends UserErrorsPayload {
  @Field(() => MatchType, {
    nullable: true,
    description: 'The match; null when refused, or when the two are no match any longer.',
  })
  match?: Match | null;
}
