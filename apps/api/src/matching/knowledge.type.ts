import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Category } from '#libs/directory';
import type { NeighbouringKind } from '#libs/matching';
import { CategoryType } from '../directory/category.type.js';
import { connectionOf } from '../graphql/connection.js';

@ObjectType('KnowledgeTerm', { description: 'One piece of evidence that a partnership helps one side.' })
export class KnowledgeTermType {
  @Field(() => String, { description: 'What kind of evidence, such as `moment` or `supply`.' })
  kind!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it is about, in words; null where the kind says it all.',
  })
  about!: string | null;

  @Field(() => Float, { description: 'What it contributes, from 0 to 1.' })
  worth!: number;
}

@ObjectType('LearntOfKinds', {
  description: 'What came of it here when businesses of two kinds thought about working together.',
})
export class LearntOfKindsType {
  @Field(() => Int, { description: 'Different businesses of the first kind that it comes from.' })
  businesses!: number;

  @Field(() => Int, { description: 'Different businesses of the second kind that it comes from.' })
  otherBusinesses!: number;

  @Field(() => Float, { description: 'The share of their pairs that came to work together, from 0 to 1.' })
  together!: number;

  @Field(() => Float, { description: 'What part of what the knowledge promises usually comes true here.' })
  usual!: number;

  @Field(() => Float, {
    description: 'How likely the two are good partners by what is known and what was learnt, from 0 to 1.',
  })
  likelihood!: number;
}

@ObjectType('KnowledgePair', { description: 'Why two kinds of business score as they do.' })
export class KnowledgePairType {
  @Field(() => CategoryType, { description: 'The first kind.' })
  a!: Category;

  @Field(() => CategoryType, { description: 'The second kind.' })
  b!: Category;

  @Field(() => Float, { description: 'From -1 (rivals) to 1 (ideal partners).' })
  score!: number;

  @Field(() => Float, {
    description:
      'How likely the two are good partners by the knowledge alone, from 0 to 1; comparable across trades.',
  })
  likelihood!: number;

  @Field(() => LearntOfKindsType, {
    nullable: true,
    description: 'What was learnt here; null while it would come from too few businesses of either kind.',
  })
  learnt!: LearntOfKindsType | null;

  @Field(() => Boolean, {
    description: 'Whether the two serve the same need and are never suggested to each other.',
  })
  competitor!: boolean;

  @Field(() => Float, { description: 'The part of their needs they fight for, from 0 to 1.' })
  substitute!: number;

  @Field(() => Float, {
    description: 'The part of their needs for which they send customers on, from 0 to 1.',
  })
  referral!: number;

  @Field(() => [KnowledgeTermType], { description: 'Evidence for the first kind, the weightiest first.' })
  forA!: KnowledgeTermType[];

  @Field(() => [KnowledgeTermType], { description: 'Evidence for the second kind, the weightiest first.' })
  forB!: KnowledgeTermType[];
}

@ObjectType('KnowledgeNeighbour', { description: 'A kind of business that goes well with another.' })
export class KnowledgeNeighbourType {
  @Field(() => CategoryType, { description: 'The kind.' })
  category!: Category;

  @Field(() => Float, { description: 'How likely the two are good partners, from 0 to 1.' })
  likelihood!: number;
}

@ObjectType({ description: 'Kinds that go well with another, the best first.' })
export class KnowledgeNeighbourConnection extends connectionOf<NeighbouringKind>(
  () => KnowledgeNeighbourType,
  'KnowledgeNeighbour',
) {}
