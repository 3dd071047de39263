import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Account, ListOperators } from '#libs/identity';
import { OperatorOnly } from '../auth/operator-only.js';
import { type Connection, PageArgs, toConnection } from '../graphql/connection.js';
import { AccountConnection } from './identity.type.js';

@Resolver()
export class OperatorsResolver {
  constructor(private readonly listOperators: ListOperators) {}

  @OperatorOnly()
  @Query(() => AccountConnection, { description: 'The people who run this instance. For operators only.' })
  async operators(@Args() page: PageArgs): Promise<Connection<Account>> {
    return toConnection(await this.listOperators.execute(page));
  }
}
