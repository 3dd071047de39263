import { Args, ArgsType, Context, Field, Query, Resolver } from '@nestjs/graphql';
import { audiences, circles, moments, needs, type TaxonomyLocale } from '#libs/directory';
import { ExplainKinds, type NeighbouringKind, type ReasonSeed, worth } from '#libs/matching';
import { OperatorOnly } from '../auth/operator-only.js';
import { type Connection, PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import { localeOf } from '../graphql/locale.js';
import { KnowledgeNeighbourConnection, KnowledgePairType, type KnowledgeTermType } from './knowledge.type.js';

@ArgsType()
class NeighbourArgs extends PageArgs {
  @Field(() => String, { description: 'The kind of business, by key or in words.' })
  kind!: string;
}

/** What matching knows of kinds of business, for those who run the instance. */
@Resolver()
export class KnowledgeResolver {
  constructor(private readonly explain: ExplainKinds) {}

  @OperatorOnly()
  @Query(() => KnowledgePairType, {
    description: 'Why two kinds of business score as they do. For operators only.',
  })
  async knowledgePair(
    @Args('a', { type: () => String, description: 'The first kind, by key or in words.' }) a: string,
    @Args('b', { type: () => String, description: 'The second kind, by key or in words.' }) b: string,
    @Context() context: GraphqlContext,
  ): Promise<KnowledgePairType> {
    const locale = localeOf(context);
    const { complement, ...kinds } = await this.explain.execute({ a, b, locale });
    const terms = (seeds: readonly ReasonSeed[]) => seeds.map((seed) => toTerm(seed, locale));
    return {
      ...kinds,
      score: complement.score,
      competitor: complement.competitor,
      substitute: complement.overlap.substitute,
      referral: complement.overlap.referral,
      forA: terms(complement.forA),
      forB: terms(complement.forB),
    };
  }

  @OperatorOnly()
  @Query(() => KnowledgeNeighbourConnection, {
    description: 'The kinds of business that go best with one, best first. For operators only.',
  })
  knowledgeNeighbours(
    @Args() args: NeighbourArgs,
    @Context() context: GraphqlContext,
  ): Connection<NeighbouringKind> {
    return toConnection(this.explain.neighbours({ ...args, locale: localeOf(context) }));
  }
}

const toTerm = (seed: ReasonSeed, locale: TaxonomyLocale): KnowledgeTermType => ({
  kind: seed.kind,
  about: aboutOf(seed, locale),
  worth: worth(seed),
});

function aboutOf(seed: ReasonSeed, locale: TaxonomyLocale): string | null {
  switch (seed.kind) {
    case 'moment':
    case 'sequence':
      return moments[seed.moment][locale];
    case 'audience':
    case 'footfall':
      return audiences[seed.audience][locale];
    case 'supply':
    case 'hosting':
      return needs[seed.need][locale];
    case 'circle':
      return circles[seed.circle][locale];
    case 'referral':
      return needs[seed.theirNeed][locale];
    case 'custom':
    case 'kin':
      return null;
  }
}
