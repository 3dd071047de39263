import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { ProposalsRepository } from '../proposals.repository.js';
import { RevokeCapabilities } from './revoke-capabilities.js';
import { SettleProposal } from './settle-proposal.js';

/** Takes back every open proposal of a business that is gone, on either side, and stops its mailed links. */
@Injectable()
export class WithdrawProposalsOfBusiness {
  constructor(
    private readonly database: Database,
    private readonly proposals: ProposalsRepository,
    private readonly settle: SettleProposal,
    private readonly revoke: RevokeCapabilities,
  ) {}

  /** Answers how many it took back. */
  execute(businessId: string): Promise<number> {
    return this.database.transaction(async () => {
      const open = await this.proposals.lockOpenOf(businessId);
      for (const proposal of open) {
        await this.settle.execute(proposal, 'close', { businessId, accountId: null, door: null }, 'closed');
        await this.revoke.execute(proposal.id);
      }
      return open.length;
    });
  }
}
