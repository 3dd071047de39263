import { Injectable } from '@nestjs/common';
import { isId } from '#libs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { requireProposalSide } from '../proposal.policy.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { SettleProposal } from './settle-proposal.js';

export interface WithdrawProposalInput {
  readonly proposalId: string;
  readonly idempotencyKey: string;
}

/** Takes back a proposal nobody has answered yet. Answers its id. */
@Injectable()
export class WithdrawProposal {
  constructor(
    private readonly once: Once,
    private readonly proposals: ProposalsRepository,
    private readonly settle: SettleProposal,
  ) {}

  async execute(
    viewer: Viewer,
    { proposalId, idempotencyKey }: WithdrawProposalInput,
    door: Door,
  ): Promise<string> {
    const request = { verb: 'withdrawProposal', proposalId };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const proposal = isId(proposalId) ? await this.proposals.lock(proposalId) : null;
      const businessId = requireProposalSide(viewer, proposal);
      const actor = { businessId, accountId: viewer.accountId, door };
      if (proposal) await this.settle.execute(proposal, 'withdraw', actor);
      return proposalId;
    });
  }
}
