import { Injectable } from '@nestjs/common';
import { BusinessesRepository } from '#libs/directory';
import { Handles, type EventHandler } from '#libs/outbox';
import { ProposalDropped, ProposalsRepository } from '#libs/partnerships';
import { MailRoom } from '../mail-room.js';
import { queueEnded } from '../mails/queue-ended.js';
import { partyOf } from '../party.js';
import { Recipients } from '../recipients.js';

/** Tells the side that proposed that its draft waits no longer; not when it waits again, was sent or is gone meanwhile. */
@Injectable()
@Handles(ProposalDropped)
export class WriteWhenProposalDropped implements EventHandler<typeof ProposalDropped.payload> {
  constructor(
    private readonly proposals: ProposalsRepository,
    private readonly businesses: BusinessesRepository,
    private readonly recipients: Recipients,
    private readonly mailRoom: MailRoom,
  ) {}

  async handle({ proposalId, since, why }: typeof ProposalDropped.payload): Promise<void> {
    const proposal = await this.proposals.byId(proposalId);
    if (!proposal?.draftTerms || proposal.state !== 'draft' || proposal.queuedAt) return;
    const { fromBusinessId, toBusinessId } = proposal;
    const both = await this.businesses.byIds([fromBusinessId, toBusinessId]);
    const from = both.find(({ id }) => id === fromBusinessId);
    const to = both.find(({ id }) => id === toBusinessId);
    if (!from || !to) return;
    for (const reader of await this.recipients.of(from, null)) {
      const mail = queueEnded(reader.locale, {
        url: this.mailRoom.url(`/proposals/${proposal.id}`),
        partner: partyOf(to, from, reader.locale),
        ownName: from.name,
        title: proposal.draftTerms.title,
        why,
      });
      const thread = { readerId: from.id, otherId: to.id };
      await this.mailRoom.post(reader, `queue-ended:${proposal.id}:${since}`, mail, thread);
    }
  }
}
