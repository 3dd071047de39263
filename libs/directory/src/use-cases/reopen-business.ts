import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '#libs/common';
import { Database, Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import { Outbox } from '#libs/outbox';
import { reopenableUntil } from '../business.entity.js';
import { requireOwner } from '../business.policy.js';
import { BusinessesRepository } from '../businesses.repository.js';
import { BusinessReopened } from '../directory.events.js';

export interface ReopenBusinessInput {
  readonly businessId: string;
  readonly idempotencyKey: string;
}

/**
 * Takes a closing back, for a while after it: the business is again what it was. Proposals and partnerships that ended
 * in between stay ended. For owners.
 */
@Injectable()
export class ReopenBusiness {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly businesses: BusinessesRepository,
  ) {}

  /** Answers the id of the business. */
  async execute(viewer: Viewer, { businessId, idempotencyKey }: ReopenBusinessInput): Promise<string> {
    requireOwner(viewer, businessId, 'Only an owner can open the business again.');
    const request = { reopenBusiness: businessId };
    await this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const business = await this.businesses.lock(businessId);
      if (!business) throw Refusal.notFound('business', ['businessId']);
      if (business.status !== 'closed')
        throw Refusal.of('CONFLICT', 'This business is not closed.', 'businessId');
      const until = reopenableUntil(business);
      if (!until || until <= this.clock.now())
        throw Refusal.of(
          'EXPIRED',
          'It has been closed for too long to open it again. Make a new business instead.',
          'businessId',
        );
      await this.businesses.change(businessId, {
        status: business.statusBeforeClosing ?? 'member',
        closedAt: null,
        statusBeforeClosing: null,
      });
      await this.outbox.append(BusinessReopened({ businessId }));
      this.database.signal('business', businessId);
      return { businessId };
    });
    return businessId;
  }
}
