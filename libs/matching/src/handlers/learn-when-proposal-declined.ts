import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { ProposalDeclined, ProposalsRepository } from '#libs/partnerships';
import { LearnFromPairs } from '../use-cases/learn-from-pairs.js';

@Injectable()
@Handles(ProposalDeclined)
export class LearnWhenProposalDeclined implements EventHandler<typeof ProposalDeclined.payload> {
  constructor(
    private readonly proposals: ProposalsRepository,
    private readonly learn: LearnFromPairs,
  ) {}

  async handle({ proposalId }: typeof ProposalDeclined.payload): Promise<void> {
    const proposal = await this.proposals.byId(proposalId);
    if (!proposal) return;
    const { fromBusinessId: oneId, toBusinessId: otherId } = proposal;
    await this.learn.execute([{ oneId, otherId }]);
  }
}
