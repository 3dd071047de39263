import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { DoesJob, type JobHandler, Outbox } from '#libs/outbox';
import { BusinessesRepository } from '../businesses.repository.js';
import { BusinessClosed } from '../directory.events.js';

/** The name of the job that tells everybody else of a closing. */
export const SETTLE_CLOSING = 'settle-closing';

/** Announces a closing that was not taken back in the meantime, so that proposals are withdrawn and partnerships end. */
@Injectable()
@DoesJob(SETTLE_CLOSING)
export class SettleClosing implements JobHandler<{ businessId: string; closedAt: string }> {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly businesses: BusinessesRepository,
  ) {}

  run(closing: { businessId: string; closedAt: string }): Promise<void> {
    return this.execute(closing);
  }

  /** @param closedAt which closing: a later one has a job of its own */
  async execute({ businessId, closedAt }: { businessId: string; closedAt: string }): Promise<void> {
    await this.database.transaction(async () => {
      const business = await this.businesses.lock(businessId);
      if (business?.status !== 'closed' || business.closedAt?.toISOString() !== closedAt) return;
      await this.outbox.append(BusinessClosed({ businessId }));
    });
  }
}
