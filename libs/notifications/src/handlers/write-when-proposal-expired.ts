import { Injectable } from '@nestjs/common';
import { Handles, type EventHandler } from '#libs/outbox';
import { ProposalExpired } from '#libs/partnerships';
import { MailRoom } from '../mail-room.js';
import { proposalExpired } from '../mails/proposal-expired.js';
import { partyOf } from '../party.js';
import { ProposalReader } from '../proposal-facts.js';
import { Recipients } from '../recipients.js';

/** Tells the side that proposed. The side that did not answer is left in peace. */
@Injectable()
@Handles(ProposalExpired)
export class WriteWhenProposalExpired implements EventHandler<typeof ProposalExpired.payload> {
  constructor(
    private readonly reader: ProposalReader,
    private readonly recipients: Recipients,
    private readonly mailRoom: MailRoom,
  ) {}

  async handle({ proposalId }: typeof ProposalExpired.payload): Promise<void> {
    const facts = await this.reader.read(proposalId);
    if (facts?.proposal.state !== 'expired') return;
    const { proposal, version, proposer, asked } = facts;
    for (const to of await this.recipients.of(proposer, null)) {
      const mail = proposalExpired(to.locale, {
        url: this.mailRoom.url(`/proposals/${proposal.id}`),
        partner: partyOf(asked, proposer, to.locale),
        ownName: proposer.name,
        title: version.terms.title,
      });
      const thread = { readerId: proposer.id, otherId: asked.id };
      await this.mailRoom.post(to, `proposal-expired:${proposal.id}`, mail, thread);
    }
  }
}
