import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Database } from '#libs/database';
import { ProposalsRepository } from '../proposals.repository.js';

/**
 * Lets the mail about a version leave. From then on it cannot be recalled: the two meet at the row of the proposal, and
 * whoever is first wins. Answers whether the version is still the one in force and waits for an answer.
 */
@Injectable()
export class ReleaseVersion {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proposals: ProposalsRepository,
  ) {}

  execute(proposalId: string, version: number): Promise<boolean> {
    return this.database.transaction(async () => {
      const proposal = await this.proposals.lock(proposalId);
      if (proposal?.currentVersion !== version) return false;
      if (proposal.stateAt(this.clock.now()) !== 'sent') return false;
      return this.proposals.release(proposalId, version);
    });
  }
}
