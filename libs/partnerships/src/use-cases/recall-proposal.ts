import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#libs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import type { Actor, Door } from '../door.js';
import { tooLateToRecall } from '../proposal.errors.js';
import { openUntil, type Proposal } from '../proposal.entity.js';
import { requireProposalSide } from '../proposal.policy.js';
import { ProposalHistoryRepository } from '../proposal-history.repository.js';
import type { ProposalVersion } from '../proposal-version.entity.js';
import { ProposalVersionsRepository } from '../proposal-versions.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { AnnounceProposal } from './announce-proposal.js';

export interface RecallProposalInput {
  readonly proposalId: string;
  readonly idempotencyKey: string;
}

/**
 * Takes back what was sent a moment ago as if it had never been: the terms are being written again, by the side that
 * wrote them, and what stood before stands again. Possible until the mail about it leaves. Answers the proposal's id.
 */
@Injectable()
export class RecallProposal {
  constructor(
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly proposals: ProposalsRepository,
    private readonly versions: ProposalVersionsRepository,
    private readonly history: ProposalHistoryRepository,
    private readonly announce: AnnounceProposal,
  ) {}

  async execute(
    viewer: Viewer,
    { proposalId, idempotencyKey }: RecallProposalInput,
    door: Door,
  ): Promise<string> {
    const request = { verb: 'recallProposal', proposalId };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const proposal = isId(proposalId) ? await this.proposals.lock(proposalId) : null;
      const businessId = requireProposalSide(viewer, proposal);
      if (proposal) await this.recall(proposal, { businessId, accountId: viewer.accountId, door });
      return proposalId;
    });
  }

  private async recall(proposal: Proposal, actor: Actor): Promise<void> {
    const at = this.clock.now();
    const { id, currentVersion } = proposal;
    const state = proposal.after('recall', actor.businessId, at);
    const version = await this.versions.current(proposal);
    const before = state === 'draft' ? null : await this.versionBefore(version);
    const recalled = await this.proposals.recall(id, currentVersion, {
      state: before ? 'sent' : 'draft',
      turnBusinessId: before && version.byBusinessId,
      expiresAt: before && openUntil(before.at),
      draftTerms: version.terms,
      changedAt: at,
    });
    if (!recalled) throw tooLateToRecall();
    await this.versions.remove(version);
    const line = { proposalId: id, kind: 'recalled', actor, at, versionNumber: currentVersion } as const;
    await this.history.append(line);
    await this.announce.execute(proposal);
  }

  private async versionBefore({ proposalId, number }: ProposalVersion): Promise<ProposalVersion> {
    const [before] = await this.versions.at([{ proposalId, number: number - 1 }]);
    if (!before) throw new Error(`Version ${number} of proposal ${proposalId} answers none.`);
    return before;
  }
}
