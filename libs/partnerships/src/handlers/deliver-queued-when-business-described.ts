import { Injectable } from '@nestjs/common';
import { BusinessDescribed } from '#libs/directory';
import { type EventHandler, Handles } from '#libs/outbox';
import { DeliverQueued } from '../use-cases/deliver-queued.js';

/** Somebody may want more proposals at once now, or be back from a break. */
@Injectable()
@Handles(BusinessDescribed)
export class DeliverQueuedWhenBusinessDescribed implements EventHandler<typeof BusinessDescribed.payload> {
  constructor(private readonly deliver: DeliverQueued) {}

  async handle({ businessId }: typeof BusinessDescribed.payload): Promise<void> {
    await this.deliver.execute(businessId);
  }
}
