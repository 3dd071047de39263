import { Injectable } from '@nestjs/common';
import { Handles, type EventHandler } from '#libs/outbox';
import { ProposalDeclined } from '#libs/partnerships';
import { MailRoom } from '../mail-room.js';
import { proposalDeclined } from '../mails/proposal-declined.js';
import { partyOf } from '../party.js';
import { ProposalReader } from '../proposal-facts.js';
import { Recipients } from '../recipients.js';

/** Tells the side that proposed, with the reason if one was given. */
@Injectable()
@Handles(ProposalDeclined)
export class WriteWhenProposalDeclined implements EventHandler<typeof ProposalDeclined.payload> {
  constructor(
    private readonly reader: ProposalReader,
    private readonly recipients: Recipients,
    private readonly mailRoom: MailRoom,
  ) {}

  async handle({ proposalId }: typeof ProposalDeclined.payload): Promise<void> {
    const facts = await this.reader.read(proposalId);
    if (facts?.proposal.state !== 'declined') return;
    const { proposal, version, proposer, asked } = facts;
    for (const to of await this.recipients.of(proposer, null)) {
      const mail = proposalDeclined(to.locale, {
        url: this.mailRoom.url(`/proposals/${proposal.id}`),
        partner: partyOf(asked, proposer, to.locale),
        ownName: proposer.name,
        title: version.terms.title,
        reason: proposal.declineReason,
      });
      const thread = { readerId: proposer.id, otherId: asked.id };
      await this.mailRoom.post(to, `proposal-declined:${proposal.id}`, mail, thread);
    }
  }
}
