import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { ProposalExpired, ProposalsRepository } from '#libs/partnerships';
import { LearnFromPairs } from '../use-cases/learn-from-pairs.js';

@Injectable()
@Handles(ProposalExpired)
export class LearnWhenProposalExpired implements EventHandler<typeof ProposalExpired.payload> {
  constructor(
    private readonly proposals: ProposalsRepository,
    private readonly learn: LearnFromPairs,
  ) {}

  async handle({ proposalId }: typeof ProposalExpired.payload): Promise<void> {
    const proposal = await this.proposals.byId(proposalId);
    if (!proposal) return;
    const { fromBusinessId: oneId, toBusinessId: otherId } = proposal;
    await this.learn.execute([{ oneId, otherId }]);
  }
}
