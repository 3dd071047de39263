import { Injectable } from '@nestjs/common';
import { Handles, type EventHandler } from '#libs/outbox';
import { ProposalWithdrawn } from '#libs/partnerships';
import { MailRoom } from '../mail-room.js';
import { proposalWithdrawn } from '../mails/proposal-withdrawn.js';
import { partyOf } from '../party.js';
import { ProposalReader } from '../proposal-facts.js';
import { received } from '../proposal-notice.js';
import { Recipients } from '../recipients.js';

/** Calls the mail about the proposal off where it has not left, and tells those who got it; nobody else hears of it. */
@Injectable()
@Handles(ProposalWithdrawn)
export class WriteWhenProposalWithdrawn implements EventHandler<typeof ProposalWithdrawn.payload> {
  constructor(
    private readonly reader: ProposalReader,
    private readonly recipients: Recipients,
    private readonly mailRoom: MailRoom,
  ) {}

  async handle({ proposalId }: typeof ProposalWithdrawn.payload): Promise<void> {
    const facts = await this.reader.read(proposalId);
    if (facts?.proposal.state !== 'withdrawn') return;
    const { proposal, version, proposer, asked } = facts;
    for (const to of await this.recipients.of(asked, proposal)) {
      await this.mailRoom.callOff(received(facts), to.address);
      if (!(await this.mailRoom.wasSent(received(facts), to.address))) continue;
      const mail = proposalWithdrawn(to.locale, {
        url: to.guest ? null : this.mailRoom.url(`/proposals/${proposal.id}`),
        partner: partyOf(proposer, asked, to.locale),
        ownName: asked.name,
        title: version.terms.title,
        guest: to.guest,
      });
      const thread = { readerId: asked.id, otherId: proposer.id };
      await this.mailRoom.post(to, `proposal-withdrawn:${proposal.id}`, mail, thread);
    }
  }
}
