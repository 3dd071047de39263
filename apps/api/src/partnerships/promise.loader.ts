import { Injectable } from '@nestjs/common';
import type { Page } from '#libs/common';
import {
  type Partnership,
  PartnershipsRepository,
  type Promised,
  type PromiseEvent,
  type PromiseEvidence,
  PromiseEvidenceRepository,
  PromiseHistoryRepository,
  type PromisePageRequest,
  type PromiseRecord,
  PromiseRecordsRepository,
  PromisesRepository,
} from '#libs/partnerships';
import { grouped, inOrder, RequestLoader } from '../graphql/loader.js';

/** The promises of a partnership, by its id. */
@Injectable()
export class PromisesLoader extends RequestLoader<string, Promised[]> {
  constructor(private readonly promises: PromisesRepository) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<Promised[][]> {
    return grouped(ids, await this.promises.ofPartnerships(ids), ({ partnershipId }) => partnershipId);
  }
}

/** A partnership by its id. */
@Injectable()
export class PartnershipLoader extends RequestLoader<string, Partnership | null> {
  constructor(private readonly partnerships: PartnershipsRepository) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<(Partnership | null)[]> {
    return inOrder(ids, await this.partnerships.byIds(ids), ({ id }) => id);
  }
}

/** Pages of what shows that promises were done. */
@Injectable()
export class EvidenceLoader extends RequestLoader<PromisePageRequest, Page<PromiseEvidence>> {
  constructor(private readonly evidence: PromiseEvidenceRepository) {
    super();
  }

  protected batch(requests: readonly PromisePageRequest[]): Promise<Page<PromiseEvidence>[]> {
    return this.evidence.pages(requests);
  }
}

/** Pages of the histories of promises. */
@Injectable()
export class PromiseHistoryLoader extends RequestLoader<PromisePageRequest, Page<PromiseEvent>> {
  constructor(private readonly history: PromiseHistoryRepository) {
    super();
  }

  protected batch(requests: readonly PromisePageRequest[]): Promise<Page<PromiseEvent>[]> {
    return this.history.pages(requests);
  }
}

/** How a business kept its promises, by its id; null when it is new here. */
@Injectable()
export class PromiseRecordLoader extends RequestLoader<string, PromiseRecord | null> {
  constructor(private readonly records: PromiseRecordsRepository) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<(PromiseRecord | null)[]> {
    return inOrder(ids, await this.records.ofBusinesses(ids), ({ businessId }) => businessId);
  }
}
