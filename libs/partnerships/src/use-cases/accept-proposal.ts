import { Injectable } from '@nestjs/common';
import { isId, Refusal } from '#libs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { requireProposalSide } from '../proposal.policy.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { StartPartnership } from './start-partnership.js';

export interface AcceptProposalInput {
  readonly proposalId: string;
  /** Hash of the version that was looked at. */
  readonly versionHash: string;
  readonly idempotencyKey: string;
}

/** Accepts exactly the version that was looked at; it becomes a partnership. Answers the ids of both. */
@Injectable()
export class AcceptProposal {
  constructor(
    private readonly once: Once,
    private readonly proposals: ProposalsRepository,
    private readonly startPartnership: StartPartnership,
  ) {}

  async execute(
    viewer: Viewer,
    { proposalId, versionHash, idempotencyKey }: AcceptProposalInput,
    door: Door,
  ): Promise<{ proposalId: string; partnershipId: string }> {
    const request = { verb: 'acceptProposal', proposalId, versionHash };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const proposal = isId(proposalId) ? await this.proposals.lock(proposalId) : null;
      const businessId = requireProposalSide(viewer, proposal);
      if (!proposal) throw Refusal.notFound('proposal', ['proposalId']);
      const actor = { businessId, accountId: viewer.accountId, door };
      return { proposalId, partnershipId: await this.startPartnership.execute(proposal, versionHash, actor) };
    });
  }
}
