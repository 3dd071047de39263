import { Injectable } from '@nestjs/common';
import { Clock, hashSecret, newId, newSecret } from '#libs/common';
import { Database } from '#libs/database';
import { ProposalCapabilitiesRepository } from '../proposal-capabilities.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { GuestPartnership } from './guest-partnership.js';

/**
 * Makes the secret of the link in one mail: it opens one proposal, for the address it is mailed to. The secret is
 * answered once and only its hash is kept. Null when the proposal is not open any longer and nothing agreed by it is in
 * force, or its recipient has no address of its own (a member reads in the portal).
 */
@Injectable()
export class IssueCapability {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proposals: ProposalsRepository,
    private readonly capabilities: ProposalCapabilitiesRepository,
    private readonly inForce: GuestPartnership,
  ) {}

  execute(proposalId: string): Promise<{ secret: string; address: string } | null> {
    return this.database.transaction(async () => {
      const proposal = await this.proposals.byId(proposalId);
      const now = this.clock.now();
      if (!proposal?.recipientEmail) return null;
      if (proposal.stateAt(now) !== 'sent' && !(await this.inForce.of(proposal))) return null;
      const secret = newSecret();
      await this.capabilities.add({
        id: newId(),
        proposalId,
        address: proposal.recipientEmail,
        secretHash: hashSecret(secret),
        createdAt: now,
      });
      return { secret, address: proposal.recipientEmail };
    });
  }
}
