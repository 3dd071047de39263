import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { ProposalAccepted } from '../proposal.events.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { DeliverQueued } from '../use-cases/deliver-queued.js';

/** A place came free: the next in the queue gets it. */
@Injectable()
@Handles(ProposalAccepted)
export class DeliverQueuedWhenProposalAccepted implements EventHandler<typeof ProposalAccepted.payload> {
  constructor(
    private readonly proposals: ProposalsRepository,
    private readonly deliver: DeliverQueued,
  ) {}

  async handle({ proposalId }: typeof ProposalAccepted.payload): Promise<void> {
    const proposal = await this.proposals.byId(proposalId);
    if (proposal) await this.deliver.execute(proposal.toBusinessId);
  }
}
