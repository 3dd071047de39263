import { Injectable } from '@nestjs/common';
import type { Business } from '#libs/directory';
import { Handles, type EventHandler } from '#libs/outbox';
import { PartnershipStarted } from '#libs/partnerships';
import { MailRoom } from '../mail-room.js';
import { dayInWords } from '../mails/dates.js';
import { partnershipStarted } from '../mails/partnership-started.js';
import { proposalAccepted, type ProposalAcceptedData } from '../mails/proposal-accepted.js';
import type { MailLocale, WrittenMail } from '../mails/written-mail.js';
import { partyOf } from '../party.js';
import { gets, type ProposalFacts, ProposalReader } from '../proposal-facts.js';
import { Recipients } from '../recipients.js';

/** One mail to each side: "they said yes" to the one that proposed, a record of what was agreed to the one that accepted. */
@Injectable()
@Handles(PartnershipStarted)
export class WriteWhenPartnershipStarted implements EventHandler<typeof PartnershipStarted.payload> {
  constructor(
    private readonly reader: ProposalReader,
    private readonly recipients: Recipients,
    private readonly mailRoom: MailRoom,
  ) {}

  async handle({ partnershipId, proposalId }: typeof PartnershipStarted.payload): Promise<void> {
    const facts = await this.reader.read(proposalId);
    if (facts?.proposal.state !== 'accepted') return;
    const { proposer, asked } = facts;
    await this.write(facts, partnershipId, proposer, asked, proposalAccepted);
    await this.write(facts, partnershipId, asked, proposer, partnershipStarted);
  }

  private async write(
    facts: ProposalFacts,
    partnershipId: string,
    reader: Business,
    partner: Business,
    mail: (locale: MailLocale, data: ProposalAcceptedData) => WrittenMail,
  ): Promise<void> {
    const { terms } = facts.version;
    const { we, they } = gets(facts, reader.id);
    for (const to of await this.recipients.of(reader, this.guestAddress(facts, reader))) {
      const written = mail(to.locale, {
        url: to.guest ? null : this.mailRoom.url(`/partnerships/${partnershipId}`),
        partner: partyOf(partner, reader, to.locale),
        ownName: reader.name,
        title: terms.title,
        weGet: we,
        theyGet: they,
        from: dayInWords(to.locale, terms.startsOn),
        until: dayInWords(to.locale, terms.endsOn),
        guest: to.guest,
      });
      const thread = { readerId: reader.id, otherId: partner.id };
      await this.mailRoom.post(to, `partnership-started:${partnershipId}:${reader.id}`, written, thread);
    }
  }

  /** Only the recipient of a mailed proposal may be somebody without an account. */
  private guestAddress({ proposal }: ProposalFacts, reader: Business) {
    return reader.id === proposal.toBusinessId ? proposal : null;
  }
}
