import { Injectable } from '@nestjs/common';
import { Clock, dayIn, isId, newId } from '#libs/common';
import { Config } from '#libs/config';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { openUntil, type Proposal } from '../proposal.entity.js';
import { sentAlready } from '../proposal.errors.js';
import { ProposalSent } from '../proposal.events.js';
import { requireProposalSide } from '../proposal.policy.js';
import { draftedVersion } from '../proposal-version.entity.js';
import { ProposalHistoryRepository } from '../proposal-history.repository.js';
import { ProposalVersionsRepository } from '../proposal-versions.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { requireSendable } from '../terms.js';
import { AnnounceProposal } from './announce-proposal.js';
import { CheckRecipient } from './check-recipient.js';

export interface SendProposalInput {
  readonly proposalId: string;
  /** Where to write when the listing has no address. */
  readonly recipientEmail?: string | null;
  readonly idempotencyKey: string;
}

/** Sends a draft: its terms are frozen as version 1, and the recipient has 21 days to answer. Answers the proposal's id. */
@Injectable()
export class SendProposal {
  constructor(
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly proposals: ProposalsRepository,
    private readonly versions: ProposalVersionsRepository,
    private readonly history: ProposalHistoryRepository,
    private readonly checkRecipient: CheckRecipient,
    private readonly announce: AnnounceProposal,
  ) {}

  async execute(viewer: Viewer, input: SendProposalInput, door: Door): Promise<string> {
    const { proposalId, idempotencyKey } = input;
    const recipientEmail = input.recipientEmail?.trim() || null;
    const request = { verb: 'sendProposal', proposalId, recipientEmail };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const proposal = isId(proposalId) ? await this.proposals.lock(proposalId) : null;
      const side = requireProposalSide(viewer, proposal);
      if (proposal) await this.send(viewer, proposal, side, recipientEmail, door);
      return proposalId;
    });
  }

  private async send(
    viewer: Viewer,
    proposal: Proposal,
    side: string,
    recipientEmail: string | null,
    door: Door,
  ): Promise<void> {
    const now = this.clock.now();
    proposal.after('send', side, now);
    const { sender, mailTo } = await this.checkRecipient.execute(viewer, proposal, recipientEmail);
    const drafted = draftedVersion(proposal);
    requireSendable(drafted.terms, dayIn(sender.timeZone, now));
    const actor = { businessId: side, accountId: viewer.accountId, door };
    await this.versions.insert({
      ...drafted,
      id: newId(),
      byAccountId: viewer.accountId,
      door,
      at: now,
    });
    const sent = await this.proposals.send(proposal.id, {
      turnBusinessId: proposal.toBusinessId,
      expiresAt: openUntil(now),
      recallUntil: new Date(now.getTime() + this.config.RECALL_SECONDS * 1_000),
      recipientEmail: mailTo?.address ?? null,
      recipientEmailSource: mailTo?.source ?? null,
      changedAt: now,
    });
    if (!sent) throw sentAlready();
    await this.history.append({ proposalId: proposal.id, kind: 'sent', actor, at: now, versionNumber: 1 });
    await this.announce.execute(proposal, ProposalSent({ proposalId: proposal.id }));
  }
}
