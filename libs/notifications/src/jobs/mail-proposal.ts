import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { DoesJob, type JobHandler } from '#libs/outbox';
import { ReleaseVersion } from '#libs/partnerships';
import { MAIL_PROPOSAL, type MailProposalPayload, ProposalNotice } from '../proposal-notice.js';

/** Mails a version that still waits for an answer: the first as a proposal, a later one as a counter. */
@Injectable()
@DoesJob(MAIL_PROPOSAL)
export class MailProposal implements JobHandler<MailProposalPayload> {
  constructor(
    private readonly database: Database,
    private readonly release: ReleaseVersion,
    private readonly notice: ProposalNotice,
  ) {}

  run({ proposalId, version }: MailProposalPayload): Promise<void> {
    return this.database.transaction(async () => {
      if (await this.release.execute(proposalId, version)) await this.notice.write(proposalId);
    });
  }
}
