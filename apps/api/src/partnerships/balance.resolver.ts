import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock, mapPage } from '#libs/common';
import type { Business } from '#libs/directory';
import { actsFor } from '#libs/identity';
import { linesOf, type Partnership, partnershipSide } from '#libs/partnerships';
import { BusinessLoader } from '../directory/business.loader.js';
import { BusinessType } from '../directory/business.type.js';
import { type Connection, PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import { localeOf } from '../graphql/locale.js';
import { BalanceLoader, BusinessTotalsLoader, LedgerLoader } from './balance.loader.js';
import { BalanceLineType, BalanceType, LedgerEntryConnection, type LedgerEntryType } from './balance.type.js';
import { toBalance, toBalanceLine, toLedgerEntry } from './balance.view.js';
import { PartnershipType } from './partnership.type.js';

@Resolver(() => PartnershipType)
export class PartnershipBalanceResolver {
  constructor(
    private readonly clock: Clock,
    private readonly balances: BalanceLoader,
    private readonly ledgers: LedgerLoader,
    private readonly businesses: BusinessLoader,
  ) {}

  @ResolveField(() => BalanceType, { description: 'What the two brought each other. Nobody else sees it.' })
  async balance(
    @Parent() partnership: Partnership,
    @Context() context: GraphqlContext,
  ): Promise<BalanceType> {
    const side = sideIn(partnership, context);
    const [balance, you, partner] = await Promise.all([
      this.balances.load(context, partnership),
      this.businesses.load(context, side),
      this.businesses.load(context, partnership.other(side)),
    ]);
    if (!you || !partner) throw new Error('A partner is not there.');
    return toBalance(balance, you, partner, { locale: localeOf(context), now: this.clock.now() });
  }

  @ResolveField(() => LedgerEntryConnection, {
    description: 'Everything that was booked or noted, the newest first. Nobody else sees it.',
  })
  async ledger(
    @Parent() partnership: Partnership,
    @Args() page: PageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<LedgerEntryType>> {
    const you = sideIn(partnership, context);
    const items = await this.ledgers.load(context, { partnershipId: partnership.id, ...page });
    return toConnection(mapPage(items, (item) => toLedgerEntry(item, you)));
  }
}

@Resolver(() => BusinessType)
export class BusinessBalanceResolver {
  constructor(private readonly totals: BusinessTotalsLoader) {}

  @ResolveField(() => [BalanceLineType], {
    description:
      "What it gave and got in all its partnerships. For the viewer's own business only; empty for others.",
  })
  async balanceOverall(
    @Parent() { id }: Business,
    @Context() context: GraphqlContext,
  ): Promise<BalanceLineType[]> {
    if (!context.viewer || !actsFor(context.viewer, id)) return [];
    const totals = await this.totals.load(context, id);
    const mirrored = totals.map((total) =>
      total.account === 'got'
        ? { ...total, businessId: EVERYBODY_ELSE, account: 'given' as const, amount: -total.amount }
        : total,
    );
    return linesOf(mirrored, [id, EVERYBODY_ELSE]).map((line) => toBalanceLine(line, id, EVERYBODY_ELSE));
  }
}

/** Stands for all partners together. */
const EVERYBODY_ELSE = 'everybody-else';

function sideIn(partnership: Partnership, { viewer }: GraphqlContext): string {
  const side = viewer ? partnershipSide(viewer, partnership) : null;
  if (!side) throw new Error('A ledger was asked for by somebody outside it.');
  return side;
}
