import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Stand, ToldChange, ToldStep } from '#libs/matching';
import { FitEnum } from './match.enums.js';

type ValueOf<T> = T[keyof T];

@ObjectType('MatchStand', { description: 'Where a match stands, or would stand.' })
export class MatchStandType {
  @Field(() => Int, {
    nullable: true,
    description: "From 1; null when it is not among the first hundred of today's suggestions.",
  })
  place!: number | null;

  @Field(() => FitEnum, { description: 'How good it is for you.' })
  fitForYou!: ValueOf<typeof FitEnum>;

  @Field(() => FitEnum, { description: 'How good it is for them.' })
  fitForThem!: ValueOf<typeof FitEnum>;
}

@ObjectType('EditEffect', { description: 'What one edit would do to your first twenty matches.' })
export class EditEffectType {
  @Field(() => Int, { description: 'How many there are; fewer than twenty when there are no more.' })
  lookedAt!: number;

  @Field(() => Int, { description: 'Of how many the word rises for one side and falls for none.' })
  better!: number;

  @Field(() => Int, { description: 'Of how many a word falls, or who would be no match any more.' })
  worse!: number;
}

@ObjectType('MatchChange', {
  description:
    "What in your own profile would change a match, tried on all of today's candidates with the same judge and order as the list.",
})
export class MatchChangeType {
  @Field(() => String, { description: 'A sentence or two for people.' })
  text!: string;

  @Field(() => MatchStandType, { description: 'Where the match stands.' })
  before!: Stand;

  @Field(() => MatchStandType, {
    nullable: true,
    description: 'Where it would stand; null when it would be no match any more.',
  })
  after!: Stand | null;

  @Field(() => EditEffectType, { description: 'What the same would do to your first matches.' })
  effect!: ToldChange['effect'];
}

@ObjectType('ProfileStepExample', { description: 'The match for which a step does most.' })
export class ProfileStepExampleType {
  @Field(() => MatchStandType, {
    nullable: true,
    description: 'Where it stands; null when it is no match now.',
  })
  before!: Stand | null;

  @Field(() => MatchStandType, { description: 'Where it would stand.' })
  after!: Stand;
}

@ObjectType('ProfileStep', {
  description: 'What to add to your profile next, and what it alone would do to your first matches.',
})
export class ProfileStepType {
  @Field(() => String, { description: 'Sentences for people.' })
  text!: string;

  @Field(() => EditEffectType, { description: 'What it would do to your first matches.' })
  effect!: ToldStep['effect'];

  @Field(() => Int, { description: 'How many who are no matches now would be among the first twenty.' })
  joining!: number;

  @Field(() => ProfileStepExampleType, {
    nullable: true,
    description: 'The match for which it does most.',
  })
  example!: ToldStep['example'];
}
