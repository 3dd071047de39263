import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Facet, Facets, FoundNeighbour, Match, StandingKind } from '#libs/matching';
import { ChannelKindEnum } from '../directory/business.enums.js';
import { connectionOf } from '../graphql/connection.js';
import { StandingKindEnum } from './match.enums.js';
import { MatchType } from './match.type.js';

type ValueOf<T> = T[keyof T];

@ObjectType('Facet', { description: 'One way to narrow a search.' })
export class FacetType implements Facet {
  @Field(() => String, { description: 'Give this as the filter.' })
  key!: string;

  @Field(() => String, { description: 'What it is called.' })
  label!: string;

  @Field(() => Int, { description: 'How many of the counted would be left.' })
  count!: number;
}

@ObjectType('ChannelFacet', { description: 'A channel to narrow a search by.' })
export class ChannelFacetType {
  @Field(() => ChannelKindEnum, { description: 'Give this as the filter.' })
  key!: ValueOf<typeof ChannelKindEnum>;

  @Field(() => Int, { description: 'How many of the counted would be left.' })
  count!: number;
}

@ObjectType('FindFacets', {
  description:
    'Ways to narrow a search, at most 40 of each sort, the most frequent first. A number says how many would be left if that one was chosen and what else is chosen was kept.',
})
export class FindFacetsType implements Facets {
  @Field(() => [FacetType], { description: 'By trade.' })
  groups!: FacetType[];

  @Field(() => [FacetType], { description: 'By category.' })
  categories!: FacetType[];

  @Field(() => [FacetType], { description: 'By moment.' })
  moments!: FacetType[];

  @Field(() => [FacetType], { description: 'By audience.' })
  audiences!: FacetType[];

  @Field(() => [ChannelFacetType], { description: 'By channel.' })
  channels!: Facets['channels'];

  @Field(() => Int, {
    description: 'How many businesses were counted: those that words and area leave, 500 at most.',
  })
  counted!: number;

  @Field(() => Boolean, {
    description:
      'Whether all of them were counted; otherwise the 500 that fit the words best or, without words, are nearest.',
  })
  isComplete!: boolean;
}

@ObjectType('FoundBusiness', { description: 'A business that was found.' })
export class FoundBusinessType {
  @Field(() => ID, { description: 'Stable for the two businesses.' })
  id!: string;

  @Field(() => Int, { description: 'As the crow flies, from your business.' })
  distanceMetres!: number;

  @Field(() => MatchType, {
    nullable: true,
    description:
      'The match it is for you, with the reasons; null when a rule forbids that, as for competitors, or when too little is in it for the two of you.',
  })
  match!: Match | null;

  @Field(() => StandingKindEnum, { description: 'SUGGESTED for a match, else why it is none.' })
  standing!: StandingKind;
}

@ObjectType({ description: 'Businesses that were found, the best first, and ways to narrow the search.' })
export class FoundBusinessConnection extends connectionOf<FoundNeighbour>(
  () => FoundBusinessType,
  'FoundBusiness',
) {
  @Field(() => FindFacetsType, { description: 'Ways to narrow the search.' })
  facets!: Facets;
}
