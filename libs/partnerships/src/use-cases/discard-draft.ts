import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#libs/common';
import { Database, Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import { requireProposalSide } from '../proposal.policy.js';
import { ProposalsRepository } from '../proposals.repository.js';

/** Throws a draft away for good. Asking again answers the same. */
@Injectable()
export class DiscardDraft {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly proposals: ProposalsRepository,
  ) {}

  async execute(viewer: Viewer, { proposalId }: { readonly proposalId: string }): Promise<string> {
    const request = { verb: 'discardDraft', proposalId };
    const key = `discardDraft:${proposalId.slice(0, 36)}`;
    return this.once.run(`account:${viewer.accountId}`, key, request, async () => {
      const proposal = isId(proposalId) ? await this.proposals.lock(proposalId) : null;
      const side = requireProposalSide(viewer, proposal);
      proposal?.after('discard', side, this.clock.now());
      await this.proposals.removeDraft(proposalId);
      this.database.signal('proposal', proposalId);
      return proposalId;
    });
  }
}
