import { Injectable } from '@nestjs/common';
import { Clock, dayIn, newId } from '#libs/common';
import { Config } from '#libs/config';
import type { Business } from '#libs/directory';
import type { Actor } from '../door.js';
import { openUntil, type Proposal } from '../proposal.entity.js';
import { sentAlready } from '../proposal.errors.js';
import { ProposalSent } from '../proposal.events.js';
import { draftedVersion } from '../proposal-version.entity.js';
import { ProposalHistoryRepository } from '../proposal-history.repository.js';
import { ProposalVersionsRepository } from '../proposal-versions.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { requireSendable } from '../terms.js';
import { AnnounceProposal } from './announce-proposal.js';
import type { MailTo } from './check-recipient.js';

/** Puts a draft before the recipient: its terms are frozen as version 1. The caller holds the rows of the proposal and of the recipient. */
@Injectable()
export class PutFirstVersion {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly proposals: ProposalsRepository,
    private readonly versions: ProposalVersionsRepository,
    private readonly history: ProposalHistoryRepository,
    private readonly announce: AnnounceProposal,
  ) {}

  async execute(
    proposal: Proposal,
    actor: Actor,
    { sender, mailTo }: { readonly sender: Business; readonly mailTo: MailTo | null },
  ): Promise<void> {
    const now = this.clock.now();
    const drafted = draftedVersion(proposal);
    requireSendable(drafted.terms, dayIn(sender.timeZone, now));
    const by = { byAccountId: actor.accountId, door: actor.door ?? 'api' } as const;
    await this.versions.insert({ ...drafted, ...by, id: newId(), at: now });
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
