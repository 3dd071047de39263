import { Injectable } from '@nestjs/common';
import { Handles, type EventHandler } from '#libs/outbox';
import { ProposalCountered } from '#libs/partnerships';
import { ProposalNotice } from '../proposal-notice.js';

/** Brings a counter to the side that made the version before it, once it cannot be recalled any longer. */
@Injectable()
@Handles(ProposalCountered)
export class WriteWhenProposalCountered implements EventHandler<typeof ProposalCountered.payload> {
  constructor(private readonly notice: ProposalNotice) {}

  handle({ proposalId }: typeof ProposalCountered.payload): Promise<void> {
    return this.notice.later(proposalId);
  }
}
