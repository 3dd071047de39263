import { Injectable } from '@nestjs/common';
import { OnSchedule, type ScheduledTask } from '#libs/outbox';
import { ProposalQueueRepository } from '../proposal-queue.repository.js';
import { DeliverQueued } from './deliver-queued.js';

/** Recipients looked up at a time. */
const BATCH = 200;

/** Goes through all queues, each in a transaction of its own: for places that came free without an event, and for what waited too long. */
@Injectable()
@OnSchedule('* * * * *')
export class DeliverAllQueued implements ScheduledTask {
  constructor(
    private readonly queue: ProposalQueueRepository,
    private readonly deliver: DeliverQueued,
  ) {}

  async tick(): Promise<void> {
    await this.execute();
  }

  /** Answers how many were delivered. */
  async execute(): Promise<number> {
    let delivered = 0;
    let recipients = await this.queue.recipients(null, BATCH);
    while (recipients.length > 0) {
      for (const id of recipients) delivered += await this.deliver.execute(id);
      recipients = await this.queue.recipients(recipients.at(-1) ?? null, BATCH);
    }
    return delivered;
  }
}
