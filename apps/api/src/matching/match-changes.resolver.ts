import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Business } from '#libs/directory';
import { maySeeMatches, ReviewProfile, type Match, type ToldChange, type ToldStep } from '#libs/matching';
import { BusinessLoader } from '../directory/business.loader.js';
import { BusinessType } from '../directory/business.type.js';
import type { GraphqlContext } from '../graphql/context.js';
import { localeOf } from '../graphql/locale.js';
import { EngagedWith } from './engaged-with.js';
import { MatchChangesLoader } from './match-changes.loader.js';
import { MatchChangeType, ProfileStepExampleType, ProfileStepType } from './match-change.type.js';
import { MatchType } from './match.type.js';
import { ProfileEditType, toProfileEdit } from './profile-edit.type.js';

@Resolver(() => MatchType)
export class MatchChangesResolver {
  constructor(private readonly changes: MatchChangesLoader) {}

  @ResolveField(() => MatchChangeType, {
    nullable: true,
    description:
      'The least you could do to your profile to lift this match; null when nothing there would. Worked out when asked for, for all matches of one request together.',
  })
  async whatWouldLift({ id }: Match, _: object, context: GraphqlContext): Promise<ToldChange | null> {
    return (await this.changes.load(context, id))?.lift ?? null;
  }

  @ResolveField(() => MatchChangeType, {
    nullable: true,
    description:
      'What in your profile this match rests on most, and where it would stand without; null when it would stand as it does.',
  })
  async whatWouldSink({ id }: Match, _: object, context: GraphqlContext): Promise<ToldChange | null> {
    return (await this.changes.load(context, id))?.sink ?? null;
  }
}

@Resolver(() => BusinessType)
export class ProfileStepsResolver {
  constructor(
    private readonly review: ReviewProfile,
    private readonly engaged: EngagedWith,
  ) {}

  @ResolveField(() => [ProfileStepType], {
    description:
      "What to add to the profile next and what it would do to its matches, at most three, what does most first. Empty when nothing would help. For the viewer's own business only; empty for others.",
  })
  async profileSteps(@Parent() business: Business, @Context() context: GraphqlContext): Promise<ToldStep[]> {
    const { viewer } = context;
    if (!viewer || !maySeeMatches(viewer, business.id)) return [];
    const without = await this.engaged.of(business);
    const request = { businessId: business.id, without, locale: localeOf(context) };
    return this.review.execute(viewer, request);
  }
}

@Resolver(() => MatchChangeType)
export class MatchChangeResolver {
  @ResolveField(() => ProfileEditType, { description: 'What would be otherwise.' })
  edit({ edit }: ToldChange, _: object, context: GraphqlContext): ProfileEditType {
    return toProfileEdit(edit, localeOf(context));
  }
}

@Resolver(() => ProfileStepType)
export class ProfileStepResolver {
  @ResolveField(() => ProfileEditType, { description: 'What to say.' })
  edit({ edit }: ToldStep, _: object, context: GraphqlContext): ProfileEditType {
    return toProfileEdit(edit, localeOf(context));
  }
}

@Resolver(() => ProfileStepExampleType)
export class ProfileStepExampleResolver {
  constructor(private readonly businesses: BusinessLoader) {}

  @ResolveField(() => BusinessType, { nullable: true, description: 'The other business.' })
  business(
    { otherId }: NonNullable<ToldStep['example']>,
    _: object,
    context: GraphqlContext,
  ): Promise<Business | null> {
    return this.businesses.load(context, otherId);
  }
}
