import { Injectable } from '@nestjs/common';
import { Clock, dayIn, isId } from '#libs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import type { Proposal } from '../proposal.entity.js';
import { oneInQueue, queuedAlready } from '../proposal.errors.js';
import { requireProposalSide } from '../proposal.policy.js';
import { ProposalHistoryRepository } from '../proposal-history.repository.js';
import { ProposalQueueRepository } from '../proposal-queue.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { requireSendable } from '../terms.js';
import { AnnounceProposal } from './announce-proposal.js';
import { CheckRecipient } from './check-recipient.js';
import { DeliverQueued } from './deliver-queued.js';
import type { SendProposalInput } from './send-proposal.js';

/**
 * Lets a draft wait until the recipient has room; it is delivered by itself then, oldest first. When there is room now
 * and nobody waits, it goes at once. Answers the proposal's id.
 */
@Injectable()
export class QueueProposal {
  constructor(
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly proposals: ProposalsRepository,
    private readonly queue: ProposalQueueRepository,
    private readonly history: ProposalHistoryRepository,
    private readonly checkRecipient: CheckRecipient,
    private readonly deliver: DeliverQueued,
    private readonly announce: AnnounceProposal,
  ) {}

  async execute(viewer: Viewer, input: SendProposalInput, door: Door): Promise<string> {
    const { proposalId, idempotencyKey } = input;
    const recipientEmail = input.recipientEmail?.trim() || null;
    const request = { verb: 'queueProposal', proposalId, recipientEmail };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const proposal = isId(proposalId) ? await this.proposals.lock(proposalId) : null;
      const businessId = requireProposalSide(viewer, proposal);
      if (!proposal) return proposalId;
      await this.wait(viewer, proposal, recipientEmail, { businessId, door });
      await this.deliver.execute(proposal.toBusinessId, proposalId);
      return proposalId;
    });
  }

  private async wait(
    viewer: Viewer,
    proposal: Proposal,
    recipientEmail: string | null,
    { businessId, door }: { readonly businessId: string; readonly door: Door },
  ): Promise<void> {
    const now = this.clock.now();
    proposal.after('queue', businessId, now);
    const checked = await this.checkRecipient.execute(viewer, proposal, recipientEmail);
    if (proposal.draftTerms) requireSendable(proposal.draftTerms, dayIn(checked.sender.timeZone, now));
    if (await this.queue.waitsBetween(proposal.fromBusinessId, proposal.toBusinessId)) {
      throw oneInQueue(checked.recipient.name);
    }
    const queued = await this.proposals.queue(proposal.id, {
      queuedAt: now,
      recipientEmail: checked.mailTo?.address ?? null,
      recipientEmailSource: checked.mailTo?.source ?? null,
      changedAt: now,
    });
    if (!queued) throw queuedAlready();
    const actor = { businessId, accountId: viewer.accountId, door };
    await this.history.append({ proposalId: proposal.id, kind: 'queued', actor, at: now });
    await this.announce.execute(proposal);
  }
}
