import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import type { Actor } from '../door.js';
import type { Proposal } from '../proposal.entity.js';
import { notQueued } from '../proposal.errors.js';
import { ProposalHistoryRepository } from '../proposal-history.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { AnnounceProposal } from './announce-proposal.js';

/** Takes a waiting draft out of the queue; it is an ordinary draft again. The caller holds its row. */
@Injectable()
export class ReturnFromQueue {
  constructor(
    private readonly clock: Clock,
    private readonly proposals: ProposalsRepository,
    private readonly history: ProposalHistoryRepository,
    private readonly announce: AnnounceProposal,
  ) {}

  /** @param reason why it could not be delivered, for its sender; null when the sender took it out */
  async execute(
    proposal: Proposal,
    move: 'leave' | 'drop',
    actor: Actor,
    reason: string | null = null,
  ): Promise<void> {
    const at = this.clock.now();
    proposal.after(move, actor.businessId, at);
    if (!(await this.proposals.unqueue(proposal.id, at))) throw notQueued();
    await this.history.append({ proposalId: proposal.id, kind: 'left_queue', actor, at, reason });
    await this.announce.execute(proposal);
  }
}
