import { Injectable } from '@nestjs/common';
import { dayIn } from '#libs/common';
import { BusinessesRepository } from '#libs/directory';
import { Handles, type EventHandler } from '#libs/outbox';
import { LedgerRepository, PartnershipsRepository, ReferralNoted } from '#libs/partnerships';
import { MailRoom } from '../mail-room.js';
import { referralNoted } from '../mails/referral-noted.js';
import { partyOf } from '../party.js';
import { Recipients } from '../recipients.js';

/** Asks the other side, once a day for a partnership however much is noted, and not once it has answered. */
@Injectable()
@Handles(ReferralNoted)
export class WriteWhenReferralNoted implements EventHandler<typeof ReferralNoted.payload> {
  constructor(
    private readonly businesses: BusinessesRepository,
    private readonly partnerships: PartnershipsRepository,
    private readonly ledger: LedgerRepository,
    private readonly recipients: Recipients,
    private readonly mailRoom: MailRoom,
  ) {}

  async handle({ entryId, partnershipId }: typeof ReferralNoted.payload): Promise<void> {
    const [item] = await this.ledger.byIds([entryId]);
    const partnership = await this.partnerships.byId(partnershipId);
    const writerId = item?.entry.byBusinessId;
    if (item?.state !== 'waiting' || !partnership || !writerId) return;
    const readerId = partnership.other(writerId);
    const both = await this.businesses.byIds([writerId, readerId]);
    const writer = both.find(({ id }) => id === writerId);
    const reader = both.find(({ id }) => id === readerId);
    if (!writer || !reader) return;
    for (const to of await this.recipients.of(reader, null)) {
      const mail = referralNoted(to.locale, {
        url: this.mailRoom.url(`/partnerships/${partnershipId}`),
        partner: partyOf(writer, reader, to.locale),
        ownName: reader.name,
      });
      const day = dayIn(to.timeZone, item.entry.at);
      const thread = { readerId, otherId: writerId };
      await this.mailRoom.post(to, `referral-noted:${partnershipId}:${readerId}:${day}`, mail, thread);
    }
  }
}
