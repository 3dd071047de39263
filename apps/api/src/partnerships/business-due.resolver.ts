import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Business } from '#libs/directory';
import { actsFor } from '#libs/identity';
import { DuePromises, type Promised } from '#libs/partnerships';
import { BusinessType } from '../directory/business.type.js';
import { type Connection, emptyConnection, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import { DueArgs } from './promise.inputs.js';
import { DuePromiseConnection } from './promise.type.js';

@Resolver(() => BusinessType)
export class BusinessDueResolver {
  constructor(private readonly duePromises: DuePromises) {}

  @ResolveField(() => DuePromiseConnection, {
    description:
      "What is due in all partnerships, overdue first. For the viewer's own business only; empty for others.",
  })
  async due(
    @Parent() { id }: Business,
    @Args() { side, until, first, after }: DueArgs,
    @Context() { viewer }: GraphqlContext,
  ): Promise<Connection<Promised>> {
    if (!viewer || !actsFor(viewer, id)) return emptyConnection();
    return toConnection(await this.duePromises.ofBusiness(id, side, until ?? null, { first, after }));
  }
}
