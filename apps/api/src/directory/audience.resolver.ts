import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { type AudienceSegment, ListAudiences } from '#libs/directory';
import { Public } from '../auth/public.js';
import { type Connection, PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import { localeOf } from '../graphql/locale.js';
import { AudienceConnection } from './audience.type.js';

@Resolver()
export class AudienceResolver {
  constructor(private readonly list: ListAudiences) {}

  @Public()
  @Query(() => AudienceConnection, {
    description:
      'The kinds of customers a business can say it has, in the order of their names. Anyone may ask.',
  })
  audiences(@Args() page: PageArgs, @Context() context: GraphqlContext): Connection<AudienceSegment> {
    const { first, after } = page;
    return toConnection(this.list.execute({ first, after, locale: localeOf(context) }));
  }
}
