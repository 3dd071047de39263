import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  audiences,
  type AudienceKey,
  BusinessesRepository,
  type Business,
  type Category,
  type Channel,
  type Offering,
  SearchBusinesses,
  taxonomy,
} from '#libs/directory';
import { actsFor } from '#libs/identity';
import { Public } from '../auth/public.js';
import { type Connection, PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import { localeOf } from '../graphql/locale.js';
import { BusinessFilter, NearInput } from './business.inputs.js';
import { ChannelsLoader, OfferingsLoader } from './business.loader.js';
import {
  AudienceShareType,
  BusinessConnection,
  BusinessType,
  ChannelType,
  CrestType,
  OfferingType,
  PlaceType,
} from './business.type.js';
import { CategoryType } from './category.type.js';
import { crestOf } from './crest.js';

@Resolver(() => BusinessType)
export class BusinessResolver {
  constructor(
    private readonly businessesRepository: BusinessesRepository,
    private readonly search: SearchBusinesses,
    private readonly offeringsOf: OfferingsLoader,
    private readonly channelsOf: ChannelsLoader,
  ) {}

  @Public()
  @Query(() => BusinessType, {
    nullable: true,
    description: 'A business by its name in the address of its page. Anyone may ask.',
  })
  business(
    @Args('slug', { type: () => String, description: 'Its name in the address of its page.' }) slug: string,
  ): Promise<Business | null> {
    return this.businessesRepository.bySlug(slug);
  }

  @Public()
  @Query(() => BusinessConnection, {
    description: "Listed and member businesses, to find your own or somebody else's. Anyone may ask.",
  })
  async businesses(
    @Context() context: GraphqlContext,
    @Args() page: PageArgs,
    @Args('filter', { type: () => BusinessFilter, nullable: true, description: 'Which businesses.' })
    filter?: BusinessFilter | null,
    @Args('near', { type: () => NearInput, nullable: true, description: 'The nearest first.' })
    near?: NearInput | null,
  ): Promise<Connection<Business>> {
    const { first, after } = page;
    const request = { ...filter, near, first, after, locale: localeOf(context) };
    return toConnection(await this.search.execute(request));
  }

  @ResolveField(() => CategoryType, { nullable: true, description: 'Its kind; null when nobody knows yet.' })
  category({ categoryKey }: Business): Category | null {
    return categoryKey === null ? null : (taxonomy.byKey(categoryKey) ?? null);
  }

  @ResolveField(() => [CategoryType], { description: 'What else it is.' })
  otherCategories({ otherCategoryKeys }: Business): Category[] {
    return otherCategoryKeys.flatMap((key) => taxonomy.byKey(key) ?? []);
  }

  @ResolveField(() => PlaceType, { description: 'Where it is.' })
  place(business: Business): PlaceType {
    return business;
  }

  @ResolveField(() => CrestType, { description: 'How it is drawn.' })
  crest(business: Business): CrestType {
    return crestOf(business);
  }

  @ResolveField(() => [AudienceShareType], { description: 'Its customers, as far as it has said.' })
  audience({ audience }: Business, _: object, context: GraphqlContext): AudienceShareType[] {
    const locale = localeOf(context);
    return audience.map(({ segment, share }) => ({
      segment,
      share,
      label: audiences[segment as AudienceKey]?.[locale] ?? segment,
    }));
  }

  @ResolveField(() => [OfferingType], { description: 'What it sells.' })
  offerings({ id }: Business, _: object, context: GraphqlContext): Promise<Offering[]> {
    return this.offeringsOf.load(context, id);
  }

  @ResolveField(() => [ChannelType], { description: 'Where it can show a partner to its customers.' })
  channels({ id }: Business, _: object, context: GraphqlContext): Promise<Channel[]> {
    return this.channelsOf.load(context, id);
  }

  @ResolveField(() => Boolean, { description: 'True when the viewer holds a seat here.' })
  isYours({ id }: Business, _: object, { viewer }: GraphqlContext): boolean {
    return viewer ? actsFor(viewer, id) : false;
  }
}
