import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Handles, type EventHandler, Jobs } from '#libs/outbox';
import { ProposalReminded } from '#libs/partnerships';
import { calmMoment } from '../calm-moment.js';
import { MAIL_REMINDER, type MailReminderPayload } from '../jobs/mail-reminder.js';
import { ProposalReader } from '../proposal-facts.js';
import { Recipients } from '../recipients.js';

/** Has everybody of the side that is asked reminded, outside their quiet hours. */
@Injectable()
@Handles(ProposalReminded)
export class WriteWhenProposalReminded implements EventHandler<typeof ProposalReminded.payload> {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly reader: ProposalReader,
    private readonly recipients: Recipients,
  ) {}

  async handle({ proposalId }: typeof ProposalReminded.payload): Promise<void> {
    const facts = await this.reader.read(proposalId);
    if (!facts) return;
    const version = facts.proposal.currentVersion;
    for (const person of await this.recipients.of(facts.asked, facts.proposal)) {
      const { address } = person;
      const payload: MailReminderPayload = { proposalId, version, address };
      const key = `${MAIL_REMINDER}:${proposalId}:${version}:${address}`;
      await this.jobs.add(MAIL_REMINDER, payload, { key, runAt: calmMoment(person, this.clock.now()) });
    }
  }
}
