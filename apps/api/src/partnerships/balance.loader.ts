import { Injectable } from '@nestjs/common';
import type { Page } from '#libs/common';
import {
  type Balance,
  type LedgerItem,
  LedgerRepository,
  type LedgerRequest,
  type LedgerTotal,
  LookAtBalances,
  type Partnership,
} from '#libs/partnerships';
import type { GraphqlContext } from '../graphql/context.js';
import { grouped, RequestLoader } from '../graphql/loader.js';

/** Balances, for the partnerships of whoever asks. */
@Injectable()
export class BalanceLoader extends RequestLoader<Partnership, Balance> {
  constructor(private readonly look: LookAtBalances) {
    super();
  }

  protected async batch(
    partnerships: readonly Partnership[],
    { viewer }: GraphqlContext,
  ): Promise<Balance[]> {
    if (!viewer) throw new Error('A balance was asked for by nobody.');
    return this.look.execute(viewer, partnerships);
  }
}

/** Pages of ledgers. */
@Injectable()
export class LedgerLoader extends RequestLoader<LedgerRequest, Page<LedgerItem>> {
  constructor(private readonly ledger: LedgerRepository) {
    super();
  }

  protected batch(requests: readonly LedgerRequest[]): Promise<Page<LedgerItem>[]> {
    return this.ledger.pages(requests);
  }
}

/** What a business gave and got in all its partnerships, by its id. */
@Injectable()
export class BusinessTotalsLoader extends RequestLoader<string, Omit<LedgerTotal, 'partnershipId'>[]> {
  constructor(private readonly ledger: LedgerRepository) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<Omit<LedgerTotal, 'partnershipId'>[][]> {
    return grouped(ids, await this.ledger.totalsOfBusinesses(ids), ({ businessId }) => businessId);
  }
}
