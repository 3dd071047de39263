import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { ProposalExpired } from '../proposal.events.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { DeliverQueued } from '../use-cases/deliver-queued.js';

/** A place came free: the next in the queue gets it. */
@Injectable()
@Handles(ProposalExpired)
export class DeliverQueuedWhenProposalExpired implements EventHandler<typeof ProposalExpired.payload> {
  constructor(
    private readonly proposals: ProposalsRepository,
    private readonly deliver: DeliverQueued,
  ) {}

  async handle({ proposalId }: typeof ProposalExpired.payload): Promise<void> {
    const proposal = await this.proposals.byId(proposalId);
    if (proposal) await this.deliver.execute(proposal.toBusinessId);
  }
}
