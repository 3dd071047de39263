import { Injectable } from '@nestjs/common';
import { Handles, type EventHandler } from '#libs/outbox';
import { ProposalSent } from '#libs/partnerships';
import { ProposalNotice } from '../proposal-notice.js';

/** Brings a proposal to the side that is asked, once it cannot be recalled any longer. */
@Injectable()
@Handles(ProposalSent)
export class WriteWhenProposalSent implements EventHandler<typeof ProposalSent.payload> {
  constructor(private readonly notice: ProposalNotice) {}

  handle({ proposalId }: typeof ProposalSent.payload): Promise<void> {
    return this.notice.later(proposalId);
  }
}
