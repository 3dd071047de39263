import { Injectable } from '@nestjs/common';
import { isId } from '#libs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { requireProposalSide } from '../proposal.policy.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { ReturnFromQueue } from './return-from-queue.js';
import type { WithdrawProposalInput } from './withdraw-proposal.js';

/** Takes a draft out of the queue, so that it can be changed or thrown away. Answers its id. */
@Injectable()
export class LeaveQueue {
  constructor(
    private readonly once: Once,
    private readonly proposals: ProposalsRepository,
    private readonly returnFromQueue: ReturnFromQueue,
  ) {}

  async execute(
    viewer: Viewer,
    { proposalId, idempotencyKey }: WithdrawProposalInput,
    door: Door,
  ): Promise<string> {
    const request = { verb: 'leaveQueue', proposalId };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const proposal = isId(proposalId) ? await this.proposals.lock(proposalId) : null;
      const businessId = requireProposalSide(viewer, proposal);
      const actor = { businessId, accountId: viewer.accountId, door };
      if (proposal) await this.returnFromQueue.execute(proposal, actor);
      return proposalId;
    });
  }
}
