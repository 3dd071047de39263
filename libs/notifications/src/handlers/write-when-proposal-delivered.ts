import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '#libs/common';
import { Handles, type EventHandler } from '#libs/outbox';
import { ProposalDelivered } from '#libs/partnerships';
import { MailRoom } from '../mail-room.js';
import { dayInWords } from '../mails/dates.js';
import { queueDelivered } from '../mails/queue-delivered.js';
import { partyOf } from '../party.js';
import { ProposalReader } from '../proposal-facts.js';
import { Recipients } from '../recipients.js';

/** Tells the side that proposed that its draft left the queue for the other side; not when that has answered meanwhile. */
@Injectable()
@Handles(ProposalDelivered)
export class WriteWhenProposalDelivered implements EventHandler<typeof ProposalDelivered.payload> {
  constructor(
    private readonly clock: Clock,
    private readonly reader: ProposalReader,
    private readonly recipients: Recipients,
    private readonly mailRoom: MailRoom,
  ) {}

  async handle({ proposalId }: typeof ProposalDelivered.payload): Promise<void> {
    const facts = await this.reader.read(proposalId);
    if (facts?.proposal.stateAt(this.clock.now()) !== 'sent' || facts.version.number !== 1) return;
    const { proposal, version, proposer, asked } = facts;
    if (!proposal.expiresAt) return;
    for (const to of await this.recipients.of(proposer, null)) {
      const mail = queueDelivered(to.locale, {
        url: this.mailRoom.url(`/proposals/${proposal.id}`),
        partner: partyOf(asked, proposer, to.locale),
        ownName: proposer.name,
        title: version.terms.title,
        answerBy: dayInWords(to.locale, dayIn(to.timeZone, proposal.expiresAt)),
      });
      const thread = { readerId: proposer.id, otherId: asked.id };
      await this.mailRoom.post(to, `queue-delivered:${version.id}`, mail, thread);
    }
  }
}
