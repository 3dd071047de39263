import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Match } from '#libs/matching';
import { connectionOf } from '../graphql/connection.js';
import { FitEnum, StandingKindEnum } from './match.enums.js';

type ValueOf<T> = T[keyof T];

@ObjectType('Match', { description: 'Another business, ranked, with reasons for you and for them.' })
export class MatchType {
  @Field(() => ID, { description: 'Stable for the two businesses.' })
  id!: string;

  @Field(() => Int, { description: 'As the crow flies, from your business.' })
  distanceMetres!: number;

  @Field(() => FitEnum, { description: 'How good it is for you.' })
  fitForYou!: ValueOf<typeof FitEnum>;

  @Field(() => FitEnum, { description: 'How good it is for them.' })
  fitForThem!: ValueOf<typeof FitEnum>;

  @Field(() => Boolean, {
    description:
      'Whether it is the one less obvious match that is put into a list of suggestions on purpose.',
  })
  isOneStepOutside!: boolean;

  @Field(() => Boolean, { description: 'Whether you saved it.' })
  saved!: boolean;

  @Field(() => Boolean, { description: 'Whether you dismissed it.' })
  dismissed!: boolean;
}

@ObjectType({ description: 'Matches, the best for both first.' })
export class MatchConnection extends connectionOf<Match>(() => MatchType, 'Match') {}

@ObjectType('MatchStanding', { description: 'Where another business stands among your matches, and why.' })
export class MatchStandingType {
  @Field(() => StandingKindEnum, { description: 'Where, or why not.' })
  kind!: ValueOf<typeof StandingKindEnum>;

  @Field(() => Int, { nullable: true, description: "From 1, in today's list; null where it is not in it." })
  place!: number | null;

  @Field(() => Int, { description: 'As the crow flies, from your business.' })
  distanceMetres!: number;
}
