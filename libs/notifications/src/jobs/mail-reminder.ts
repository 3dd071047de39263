import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '#libs/common';
import { Database } from '#libs/database';
import { DoesJob, type JobHandler } from '#libs/outbox';
import { MailRoom } from '../mail-room.js';
import { dayInWords } from '../mails/dates.js';
import { proposalReminder } from '../mails/proposal-reminder.js';
import { partyOf } from '../party.js';
import { ProposalReader } from '../proposal-facts.js';
import { ProposalNotice } from '../proposal-notice.js';
import { Recipients } from '../recipients.js';

/** Name of the job that reminds one person of a version that runs out. */
export const MAIL_REMINDER = 'mail-proposal-reminder';

/** What such a job carries. */
export type MailReminderPayload = {
  readonly proposalId: string;
  readonly version: number;
  readonly address: string;
};

/** Reminds one person, once, if the version still waits for an answer. */
@Injectable()
@DoesJob(MAIL_REMINDER)
export class MailReminder implements JobHandler<MailReminderPayload> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reader: ProposalReader,
    private readonly recipients: Recipients,
    private readonly notice: ProposalNotice,
    private readonly mailRoom: MailRoom,
  ) {}

  run({ proposalId, version, address }: MailReminderPayload): Promise<void> {
    return this.database.transaction(async () => {
      const facts = await this.reader.read(proposalId);
      if (!facts || facts.proposal.currentVersion !== version) return;
      const { proposal, proposer, asked } = facts;
      if (proposal.stateAt(this.clock.now()) !== 'sent' || !proposal.expiresAt) return;
      const to = (await this.recipients.of(asked, proposal)).find((one) => one.address === address);
      const url = to && (await this.notice.urlFor(to, proposalId));
      if (!url) return;
      const mail = proposalReminder(to.locale, {
        url,
        partner: partyOf(proposer, asked, to.locale),
        ownName: asked.name,
        title: facts.version.terms.title,
        answerBy: dayInWords(to.locale, dayIn(to.timeZone, proposal.expiresAt)),
        guest: to.guest,
      });
      const thread = { readerId: asked.id, otherId: proposer.id };
      await this.mailRoom.post(to, `proposal-reminder:${proposalId}:${version}`, mail, thread);
    });
  }
}
