import { Injectable } from '@nestjs/common';
import { Clock, type Page } from '#libs/common';
import {
  draftedVersion,
  type HistoryRequest,
  type MadeVersion,
  type Partnership,
  PartnershipsRepository,
  type Proposal,
  ProposalCounts,
  type ProposalEvent,
  ProposalHistoryRepository,
  ProposalQueueRepository,
  ProposalsRepository,
  type ProposalVersion,
  ProposalVersionsRepository,
  type Terms,
  type VersionsRequest,
} from '#libs/partnerships';
import type { GraphqlContext } from '../graphql/context.js';
import { inOrder, RequestLoader } from '../graphql/loader.js';

@Injectable()
export class ProposalLoader extends RequestLoader<string, Proposal | null> {
  constructor(private readonly proposals: ProposalsRepository) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<(Proposal | null)[]> {
    return inOrder(ids, await this.proposals.byIds(ids), ({ id }) => id);
  }
}

/** A version by its id. */
@Injectable()
export class VersionLoader extends RequestLoader<string, ProposalVersion | null> {
  constructor(private readonly versions: ProposalVersionsRepository) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<(ProposalVersion | null)[]> {
    return inOrder(ids, await this.versions.byIds(ids), ({ id }) => id);
  }
}

/** The version in force of a proposal; a draft shows what its first would be. */
@Injectable()
export class CurrentVersionLoader extends RequestLoader<string, ProposalVersion | null> {
  constructor(private readonly versions: ProposalVersionsRepository) {
    super();
  }

  async of(context: GraphqlContext, proposal: Proposal): Promise<ProposalVersion | null> {
    return proposal.state === 'draft' ? draftedVersion(proposal) : this.load(context, proposal.id);
  }

  protected async batch(ids: readonly string[]): Promise<(ProposalVersion | null)[]> {
    return inOrder(ids, await this.versions.currentOf(ids), ({ proposalId }) => proposalId);
  }
}

/** The terms a version is compared with; null where there are none. */
@Injectable()
export class TermsBeforeLoader extends RequestLoader<MadeVersion, Terms | null> {
  constructor(private readonly versions: ProposalVersionsRepository) {
    super();
  }

  of(context: GraphqlContext, { proposalId, number, at }: ProposalVersion): Promise<Terms | null> {
    return this.load(context, { proposalId, number, at: at.toISOString() });
  }

  protected batch(versions: readonly MadeVersion[]): Promise<(Terms | null)[]> {
    return this.versions.termsBefore(versions);
  }
}

/** Pages of versions. */
@Injectable()
export class VersionsLoader extends RequestLoader<VersionsRequest, Page<ProposalVersion>> {
  constructor(private readonly versions: ProposalVersionsRepository) {
    super();
  }

  protected batch(requests: readonly VersionsRequest[]): Promise<Page<ProposalVersion>[]> {
    return this.versions.pages(requests);
  }
}

/** Pages of histories. */
@Injectable()
export class HistoryLoader extends RequestLoader<HistoryRequest, Page<ProposalEvent>> {
  constructor(private readonly history: ProposalHistoryRepository) {
    super();
  }

  protected batch(requests: readonly HistoryRequest[]): Promise<Page<ProposalEvent>[]> {
    return this.history.pages(requests);
  }
}

/** The partnership a proposal became, by the proposal's id. */
@Injectable()
export class PartnershipOfProposalLoader extends RequestLoader<string, Partnership | null> {
  constructor(private readonly partnerships: PartnershipsRepository) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<(Partnership | null)[]> {
    return inOrder(ids, await this.partnerships.ofProposals(ids), ({ proposalId }) => proposalId);
  }
}

/** Whether drafts wait for room at a business, by its id. */
@Injectable()
export class AwaitedLoader extends RequestLoader<string, boolean> {
  constructor(private readonly queue: ProposalQueueRepository) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<boolean[]> {
    const awaited = new Set(await this.queue.awaited(ids));
    return ids.map((id) => awaited.has(id));
  }
}

/** The place of a waiting draft in its queue, by its id; null when it does not wait. */
@Injectable()
export class QueuePlaceLoader extends RequestLoader<string, number | null> {
  constructor(private readonly queue: ProposalQueueRepository) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<(number | null)[]> {
    const places = await this.queue.places(ids);
    return inOrder(ids, places, ({ proposalId }) => proposalId).map((found) => found?.place ?? null);
  }
}

/** How many open proposals came to a business, by its id. */
@Injectable()
export class OpenIncomingLoader extends RequestLoader<string, number> {
  constructor(
    private readonly counts: ProposalCounts,
    private readonly clock: Clock,
  ) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<number[]> {
    const counts = await this.counts.openIncoming(ids, this.clock.now());
    return inOrder(ids, counts, ({ businessId }) => businessId).map((found) => found?.count ?? 0);
  }
}
