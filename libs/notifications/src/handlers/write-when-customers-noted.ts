import { Injectable } from '@nestjs/common';
import { dayIn } from '#libs/common';
import { BusinessesRepository } from '#libs/directory';
import { Handles, type EventHandler } from '#libs/outbox';
import {
  CustomersNoted,
  IssueCapability,
  LedgerRepository,
  type Partnership,
  PartnershipsRepository,
  ProposalsRepository,
} from '#libs/partnerships';
import { MailRoom } from '../mail-room.js';
import { customersNoted } from '../mails/customers-noted.js';
import { partyOf } from '../party.js';
import { type Recipient, Recipients } from '../recipients.js';

/**
 * Asks the other side, once a day for a partnership however much is noted, and not once it has answered. A partner
 * without an account is asked at the address the proposal went to, with a link of its own.
 */
@Injectable()
@Handles(CustomersNoted)
export class WriteWhenCustomersNoted implements EventHandler<typeof CustomersNoted.payload> {
  constructor(
    private readonly businesses: BusinessesRepository,
    private readonly partnerships: PartnershipsRepository,
    private readonly proposals: ProposalsRepository,
    private readonly ledger: LedgerRepository,
    private readonly issueCapability: IssueCapability,
    private readonly recipients: Recipients,
    private readonly mailRoom: MailRoom,
  ) {}

  async handle({ entryId, partnershipId }: typeof CustomersNoted.payload): Promise<void> {
    const [item] = await this.ledger.byIds([entryId]);
    const partnership = await this.partnerships.byId(partnershipId);
    const writerId = item?.entry.byBusinessId;
    if (item?.state !== 'waiting' || !partnership || !writerId) return;
    const readerId = partnership.other(writerId);
    const both = await this.businesses.byIds([writerId, readerId]);
    const writer = both.find(({ id }) => id === writerId);
    const reader = both.find(({ id }) => id === readerId);
    if (!writer || !reader) return;
    const first = await this.proposals.byId(partnership.proposalId);
    for (const to of await this.recipients.of(reader, first?.toBusinessId === readerId ? first : null)) {
      const url = await this.urlFor(to, partnership);
      if (!url) continue;
      const partner = partyOf(writer, reader, to.locale);
      const mail = customersNoted(to.locale, { url, partner, ownName: reader.name, guest: to.guest });
      const day = dayIn(to.timeZone, item.entry.at);
      const thread = { readerId, otherId: writerId };
      await this.mailRoom.post(to, `customers-noted:${partnershipId}:${readerId}:${day}`, mail, thread);
    }
  }

  private async urlFor(to: Recipient, { id, proposalId }: Partnership): Promise<string | null> {
    if (!to.guest) return this.mailRoom.url(`/partnerships/${id}`);
    const capability = await this.issueCapability.execute(proposalId);
    return capability && this.mailRoom.url(`/p/${capability.secret}`);
  }
}
