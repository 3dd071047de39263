import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Database } from '#libs/database';
import { ProposalCapabilitiesRepository } from '../proposal-capabilities.repository.js';

/** Makes every mailed link of a proposal stop working: the address was not the recipient's, or a party is gone. */
@Injectable()
export class RevokeCapabilities {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly capabilities: ProposalCapabilitiesRepository,
  ) {}

  /** Answers how many links still worked. */
  execute(proposalId: string): Promise<number> {
    return this.database.transaction(() => this.capabilities.revoke(proposalId, this.clock.now()));
  }
}
