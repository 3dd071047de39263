import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '#libs/common';
import { Database, Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import { Jobs } from '#libs/outbox';
import { closingSettlesAt } from '../business.entity.js';
import { requireOwner } from '../business.policy.js';
import { BusinessesRepository } from '../businesses.repository.js';
import { SETTLE_CLOSING } from './settle-closing.js';

export interface CloseBusinessInput {
  readonly businessId: string;
  readonly idempotencyKey: string;
}

/**
 * Closes a business. It is gone from searches and matches at once; what it has with others ends a little later, so that
 * a closing by mistake can be taken back whole. For owners.
 */
@Injectable()
export class CloseBusiness {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly businesses: BusinessesRepository,
  ) {}

  /** Answers the id of the business. */
  async execute(viewer: Viewer, { businessId, idempotencyKey }: CloseBusinessInput): Promise<string> {
    requireOwner(viewer, businessId, 'Only an owner can close the business.');
    const request = { closeBusiness: businessId };
    await this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const business = await this.businesses.lock(businessId);
      if (!business) throw Refusal.notFound('business', ['businessId']);
      if (business.status === 'closed')
        throw Refusal.of('CONFLICT', 'This business is closed already.', 'businessId');
      const closedAt = this.clock.now();
      await this.businesses.change(businessId, {
        status: 'closed',
        closedAt,
        statusBeforeClosing: business.status,
      });
      await this.jobs.add(
        SETTLE_CLOSING,
        { businessId, closedAt: closedAt.toISOString() },
        { key: `${SETTLE_CLOSING}:${businessId}`, runAt: closingSettlesAt(closedAt) },
      );
      this.database.signal('business', businessId);
      return { businessId };
    });
    return businessId;
  }
}
