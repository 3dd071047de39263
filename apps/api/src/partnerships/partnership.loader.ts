import { Injectable } from '@nestjs/common';
import { Clock, type Page } from '#libs/common';
import {
  type PartnershipEvent,
  type PartnershipHistoryRequest,
  PartnershipHistoryRepository,
  type PartnershipVersion,
  PartnershipVersionsRepository,
  type Proposal,
  ProposalsRepository,
  type VersionsInForceRequest,
} from '#libs/partnerships';
import { inOrder, RequestLoader } from '../graphql/loader.js';

/** Pages of the versions that were in force. */
@Injectable()
export class VersionsInForceLoader extends RequestLoader<VersionsInForceRequest, Page<PartnershipVersion>> {
  constructor(private readonly versions: PartnershipVersionsRepository) {
    super();
  }

  protected batch(requests: readonly VersionsInForceRequest[]): Promise<Page<PartnershipVersion>[]> {
    return this.versions.pages(requests);
  }
}

/** Pages of histories. */
@Injectable()
export class PartnershipHistoryLoader extends RequestLoader<
  PartnershipHistoryRequest,
  Page<PartnershipEvent>
> {
  constructor(private readonly history: PartnershipHistoryRepository) {
    super();
  }

  protected batch(requests: readonly PartnershipHistoryRequest[]): Promise<Page<PartnershipEvent>[]> {
    return this.history.pages(requests);
  }
}

/** The unanswered proposal to change a partnership, by the partnership's id. */
@Injectable()
export class OpenChangeLoader extends RequestLoader<string, Proposal | null> {
  constructor(
    private readonly clock: Clock,
    private readonly proposals: ProposalsRepository,
  ) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<(Proposal | null)[]> {
    const open = await this.proposals.openChangesOf(ids, this.clock.now());
    return inOrder(ids, open, ({ partnershipId }) => partnershipId ?? '');
  }
}
