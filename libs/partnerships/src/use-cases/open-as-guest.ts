import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '#libs/common';
import { Database } from '#libs/database';
import type { ProposalCapability } from '../proposal-capability.entity.js';
import type { Proposal } from '../proposal.entity.js';
import { ProposalCapabilitiesRepository } from '../proposal-capabilities.repository.js';
import { ProposalHistoryRepository } from '../proposal-history.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { GuestPartnership } from './guest-partnership.js';

/** A proposal seen through the link in a mail. */
export interface GuestProposal {
  readonly proposal: Proposal;
  readonly capability: ProposalCapability;
}

/**
 * Opens the proposal behind the link in a mail. The first opening is noted in the history, and that is all opening
 * does: a mail scanner follows links too, so deciding takes a mutation of its own. Refuses a wrong or revoked link.
 */
@Injectable()
export class OpenAsGuest {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly capabilities: ProposalCapabilitiesRepository,
    private readonly proposals: ProposalsRepository,
    private readonly history: ProposalHistoryRepository,
    private readonly inForce: GuestPartnership,
  ) {}

  async execute(secret: string): Promise<GuestProposal> {
    const capability = await this.capabilities.bySecret(secret);
    const proposal = capability && (await this.proposals.byId(capability.proposalId));
    if (!proposal || !(await this.works(capability, proposal))) {
      throw Refusal.notFound('proposal', ['token']);
    }
    if (capability.openedAt === null) await this.note({ proposal, capability });
    return { proposal, capability };
  }

  private async works(capability: ProposalCapability, proposal: Proposal): Promise<boolean> {
    const now = this.clock.now();
    if (capability.opens(proposal, now)) return true;
    return capability.opens(proposal, now, (await this.inForce.of(proposal)) !== null);
  }

  private note({ proposal, capability }: GuestProposal): Promise<void> {
    return this.database.transaction(async () => {
      const at = this.clock.now();
      if (!(await this.capabilities.open(capability.id, at))) return;
      await this.history.append({
        proposalId: proposal.id,
        kind: 'opened',
        actor: { businessId: proposal.toBusinessId, accountId: null, door: 'email' },
        at,
        versionNumber: proposal.currentVersion,
      });
      this.database.signal('proposal', proposal.id);
    });
  }
}
