import { Args, ArgsType, Context, Field, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Category, ListCategories, moments, needs } from '#libs/directory';
import { Public } from '../auth/public.js';
import { type Connection, PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import { localeOf } from '../graphql/locale.js';
import { CategoryCodeType, CategoryConnection, CategoryType, MomentType, NeedType } from './category.type.js';

@ArgsType()
class CategoryArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Free text, such as "wedding flowers".' })
  search?: string | null;
}

@Resolver(() => CategoryType)
export class CategoryResolver {
  constructor(private readonly list: ListCategories) {}

  @Public()
  @Query(() => CategoryConnection, {
    description: 'Kinds of business: those a text may mean, or all of them. Anyone may ask.',
  })
  categories(@Args() args: CategoryArgs, @Context() context: GraphqlContext): Connection<Category> {
    return toConnection(this.list.execute({ ...args, locale: localeOf(context) }));
  }

  @ResolveField('id', () => ID, { description: 'Opaque and stable.' })
  id({ key }: Category): string {
    return key;
  }

  @ResolveField(() => String, { description: 'What one such business is called.' })
  name(category: Category, _: object, context: GraphqlContext): string {
    return localeOf(context) === 'de' ? category.german.name : category.name;
  }

  @ResolveField(() => String, { description: 'What several are called.' })
  plural(category: Category, _: object, context: GraphqlContext): string {
    return localeOf(context) === 'de' ? category.german.plural : category.plural;
  }

  @ResolveField(() => [NeedType], { description: 'What customers come for, the most usual first.' })
  needs(category: Category, _: object, context: GraphqlContext): NeedType[] {
    const locale = localeOf(context);
    return heaviest(category.needs).map((key) => ({ key, label: needs[key][locale] }));
  }

  @ResolveField(() => [MomentType], {
    description: 'The occasions on which they come, the most usual first.',
  })
  moments(category: Category, _: object, context: GraphqlContext): MomentType[] {
    const locale = localeOf(context);
    return heaviest(category.moments).map((key) => ({ key, label: moments[key][locale] }));
  }

  @ResolveField(() => [CategoryCodeType], { description: 'Its names in public classifications.' })
  codes(category: Category): CategoryCodeType[] {
    const tags = category.osm.map((set) =>
      Object.entries(set)
        .map((tag) => tag.join('='))
        .join('+'),
    );
    return [
      ...tags.map((code) => ({ scheme: 'osm' as const, code })),
      ...category.naics.map((code) => ({ scheme: 'naics' as const, code })),
      ...this.list.anzsicCodes(category.key).map((code) => ({ scheme: 'anzsic' as const, code })),
      ...category.overture.map((code) => ({ scheme: 'overture' as const, code })),
    ];
  }
}

const heaviest = <K extends string>(weights: Readonly<Partial<Record<K, number>>>): K[] =>
  (Object.entries(weights) as [K, number][]).sort(([, a], [, b]) => b - a).map(([key]) => key);
