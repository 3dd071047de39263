import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { RevokeCapabilities } from './revoke-capabilities.js';
import { SettleProposal } from './settle-proposal.js';

/** Takes back the open proposal to change a partnership that is ending, in the name of the side that ends it. */
@Injectable()
export class WithdrawChangesOfPartnership {
  constructor(
    private readonly database: Database,
    private readonly partnerships: PartnershipsRepository,
    private readonly proposals: ProposalsRepository,
    private readonly settle: SettleProposal,
    private readonly revoke: RevokeCapabilities,
  ) {}

  /** Answers whether there was one. */
  execute(partnershipId: string): Promise<boolean> {
    return this.database.transaction(async () => {
      const partnership = await this.partnerships.byId(partnershipId);
      const businessId = partnership?.endingByBusinessId;
      const open = businessId ? await this.proposals.openChangeOf(partnershipId) : null;
      if (!open || !businessId) return false;
      await this.settle.execute(open, 'close', { businessId, accountId: null, door: null }, 'ended');
      await this.revoke.execute(open.id);
      return true;
    });
  }
}
