import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Business,
  type Category,
  ListBlockedBusinesses,
  reopenableUntil,
  taxonomy,
} from '#libs/directory';
import { actsFor } from '#libs/identity';
import { type Connection, PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import { BlockedByViewerLoader } from './business.loader.js';
import { BusinessConnection, BusinessType } from './business.type.js';
import { CategoryType } from './category.type.js';

/** What a business tells only those who have a seat in it. */
@Resolver(() => BusinessType)
export class BusinessOwnResolver {
  constructor(
    private readonly blocked: ListBlockedBusinesses,
    private readonly blockedByViewer: BlockedByViewerLoader,
  ) {}

  @ResolveField(() => [CategoryType], {
    description:
      "Kinds of business it never wants to be matched with. For the viewer's own business only; empty for others.",
  })
  excludedCategories(business: Business, _: object, { viewer }: GraphqlContext): Category[] {
    if (!viewer || !actsFor(viewer, business.id)) return [];
    return business.excludedCategoryKeys.flatMap((key) => taxonomy.byKey(key) ?? []);
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description:
      "Whether one less obvious match may be among its suggestions. For the viewer's own business only; null for others.",
  })
  stepsOutside(business: Business, _: object, { viewer }: GraphqlContext): boolean | null {
    return viewer && actsFor(viewer, business.id) ? business.stepsOutside : null;
  }

  @ResolveField(() => Date, {
    nullable: true,
    description:
      "Until when its owner can open it again; null when it is not closed. For the viewer's own business only; null for others.",
  })
  reopenableUntil(business: Business, _: object, { viewer }: GraphqlContext): Date | null {
    return viewer && actsFor(viewer, business.id) ? reopenableUntil(business) : null;
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether the business you act for has asked that you two are never shown to each other. What the other side asked is not told.',
  })
  isBlocked({ id }: Business, _: object, context: GraphqlContext): Promise<boolean> {
    return this.blockedByViewer.load(context, id);
  }

  @ResolveField(() => BusinessConnection, {
    description:
      "Businesses it is never shown to and never shown, by its own wish, newest first. For the viewer's own business only; empty for others.",
  })
  async blockedBusinesses(
    @Parent() { id }: Business,
    @Args() page: PageArgs,
    @Context() { viewer }: GraphqlContext,
  ): Promise<Connection<Business>> {
    return toConnection(await this.blocked.execute(viewer ?? null, id, page));
  }
}
