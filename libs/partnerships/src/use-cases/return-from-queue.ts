import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import type { Actor } from '../door.js';
import type { Proposal } from '../proposal.entity.js';
import { notQueued } from '../proposal.errors.js';
import { ProposalDropped, type QueueEnd } from '../proposal.events.js';
import { ProposalHistoryRepository } from '../proposal-history.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { AnnounceProposal } from './announce-proposal.js';

/** Why the house takes a draft out: what reacts goes by `end`, the sender reads `reason` in the history. */
export interface Drop {
  readonly end: QueueEnd;
  readonly reason: string;
}

/** Takes a waiting draft out of the queue; it is an ordinary draft again. The caller holds its row. */
@Injectable()
export class ReturnFromQueue {
  constructor(
    private readonly clock: Clock,
    private readonly proposals: ProposalsRepository,
    private readonly history: ProposalHistoryRepository,
    private readonly announce: AnnounceProposal,
  ) {}

  /** @param drop why it could not be delivered; null when the sender took it out */
  async execute(proposal: Proposal, actor: Actor, drop: Drop | null = null): Promise<void> {
    const at = this.clock.now();
    const { queuedAt } = proposal;
    proposal.after(drop ? 'drop' : 'leave', actor.businessId, at);
    if (!(await this.proposals.unqueue(proposal.id, at))) throw notQueued();
    await this.history.append({
      proposalId: proposal.id,
      kind: 'left_queue',
      actor,
      at,
      reason: drop?.reason,
    });
    const since = queuedAt?.toISOString() ?? '';
    const events = drop ? [ProposalDropped({ proposalId: proposal.id, since, why: drop.end })] : [];
    await this.announce.execute(proposal, ...events);
  }
}
