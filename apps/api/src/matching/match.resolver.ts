import { ResolveField, Resolver } from '@nestjs/graphql';
import { type Business, moments } from '#libs/directory';
import type { Match } from '#libs/matching';
import { BusinessLoader } from '../directory/business.loader.js';
import { BusinessType } from '../directory/business.type.js';
import { MomentType } from '../directory/category.type.js';
import type { GraphqlContext } from '../graphql/context.js';
import { localeOf } from '../graphql/locale.js';
import { MatchReasonType, toMatchReason } from './match-reason.type.js';
import { MatchType } from './match.type.js';
import { PlayType } from './play.type.js';

@Resolver(() => MatchType)
export class MatchResolver {
  constructor(private readonly businesses: BusinessLoader) {}

  @ResolveField(() => BusinessType, { description: 'The other business.' })
  business({ otherId }: Match, _: object, context: GraphqlContext): Promise<Business | null> {
    return this.businesses.load(context, otherId);
  }

  @ResolveField(() => [MatchReasonType], { description: 'Why it helps you, the weightiest to tell first.' })
  reasonsForYou(match: Match, _: object, context: GraphqlContext): MatchReasonType[] {
    return match.reasonsForYou.map((reason) => toMatchReason(reason, localeOf(context)));
  }

  @ResolveField(() => [MatchReasonType], { description: 'Why it helps them, the weightiest to tell first.' })
  reasonsForThem(match: Match, _: object, context: GraphqlContext): MatchReasonType[] {
    return match.reasonsForThem.map((reason) => toMatchReason(reason, localeOf(context)));
  }

  @ResolveField(() => [MomentType], { description: 'The moments the two share, for filters.' })
  moments(match: Match, _: object, context: GraphqlContext): MomentType[] {
    return match.moments.map((key) => ({ key, label: moments[key][localeOf(context)] }));
  }

  @ResolveField(() => PlayType, { description: 'A first thing to do together.' })
  play({ play }: Match): Match['play'] {
    return play;
  }
}
