import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import type { Business } from '#libs/directory';
import { attentionFull } from '../proposal.errors.js';
import { ProposalCounts } from '../proposal-counts.repository.js';
import { ProposalQueueRepository } from '../proposal-queue.repository.js';

/** Keeps the attention budget. The caller holds the recipient's row, so that two senders never share the last place. */
@Injectable()
export class RequireRoom {
  constructor(
    private readonly clock: Clock,
    private readonly counts: ProposalCounts,
    private readonly queue: ProposalQueueRepository,
  ) {}

  /** Refuses when the recipient has as many open proposals as it wants, or when others wait for the next place. */
  async execute(recipient: Business): Promise<void> {
    const awaited = await this.queue.awaited([recipient.id]);
    if (awaited.length > 0 || (await this.placesOf(recipient)) <= 0) throw attentionFull(recipient.name);
  }

  /** How many more it takes now. */
  async placesOf({ id, attentionBudget }: Business): Promise<number> {
    const [open] = await this.counts.openIncoming([id], this.clock.now());
    return attentionBudget - (open?.count ?? 0);
  }
}
