import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { ProposalWithdrawn } from '../proposal.events.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { DeliverQueued } from '../use-cases/deliver-queued.js';

/** A place came free: the next in the queue gets it. */
@Injectable()
@Handles(ProposalWithdrawn)
export class DeliverQueuedWhenProposalWithdrawn implements EventHandler<typeof ProposalWithdrawn.payload> {
  constructor(
    private readonly proposals: ProposalsRepository,
    private readonly deliver: DeliverQueued,
  ) {}

  async handle({ proposalId }: typeof ProposalWithdrawn.payload): Promise<void> {
    const proposal = await this.proposals.byId(proposalId);
    if (proposal) await this.deliver.execute(proposal.toBusinessId);
  }
}
