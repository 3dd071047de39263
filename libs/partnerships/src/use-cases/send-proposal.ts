import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#libs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import type { Proposal } from '../proposal.entity.js';
import { requireProposalSide } from '../proposal.policy.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { CheckChange } from './check-change.js';
import { CheckRecipient } from './check-recipient.js';
import { PutFirstVersion } from './put-first-version.js';
import { RequireRoom } from './require-room.js';

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
    private readonly proposals: ProposalsRepository,
    private readonly checkChange: CheckChange,
    private readonly checkRecipient: CheckRecipient,
    private readonly requireRoom: RequireRoom,
    private readonly putFirstVersion: PutFirstVersion,
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
    proposal.after('send', side, this.clock.now());
    await this.checkChange.toSend(proposal);
    const checked = await this.checkRecipient.execute(viewer, proposal, recipientEmail);
    if (proposal.kind === 'new') await this.requireRoom.execute(checked.recipient);
    await this.putFirstVersion.execute(
      proposal,
      { businessId: side, accountId: viewer.accountId, door },
      checked,
    );
  }
}
