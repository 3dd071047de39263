import { Injectable } from '@nestjs/common';
import { type Business, BusinessesRepository } from '#libs/directory';
import {
  type Partnership,
  type PartnershipEvent,
  PartnershipHistoryRepository,
  PartnershipsRepository,
  type Proposal,
  ProposalsRepository,
  ProposalVersionsRepository,
} from '#libs/partnerships';
import { MailRoom } from './mail-room.js';
import { dayInWords } from './mails/dates.js';
import { partnershipNews, type PartnershipNewsKind } from './mails/partnership-news.js';
import { partyOf } from './party.js';
import { Recipients } from './recipients.js';

/** Writes to whoever did not do it what happened to a partnership last. Part of each handler. */
@Injectable()
export class PartnershipNews {
  constructor(
    private readonly partnerships: PartnershipsRepository,
    private readonly history: PartnershipHistoryRepository,
    private readonly proposals: ProposalsRepository,
    private readonly versions: ProposalVersionsRepository,
    private readonly businesses: BusinessesRepository,
    private readonly recipients: Recipients,
    private readonly mailRoom: MailRoom,
  ) {}

  /** Writes about the newest line of one of these kinds; a pause or a notice that was only its time has no author and, except for the end of a season, no mail. */
  async write(partnershipId: string, kinds: readonly PartnershipNewsKind[]): Promise<void> {
    const partnership = await this.partnerships.byId(partnershipId);
    if (!partnership) return;
    const event = (await this.history.of(partnershipId)).findLast(({ kind }) => isOneOf(kinds, kind));
    if (!event || (event.byBusinessId === null && event.kind !== 'completed')) return;
    const { fromBusinessId, toBusinessId } = partnership;
    const both = await this.businesses.byIds([fromBusinessId, toBusinessId]);
    const first = await this.proposals.byId(partnership.proposalId);
    for (const reader of both.filter(({ id }) => id !== event.byBusinessId)) {
      const partner = both.find(({ id }) => id !== reader.id);
      if (partner) await this.writeTo(reader, partner, partnership, event, first);
    }
  }

  private async writeTo(
    reader: Business,
    partner: Business,
    partnership: Partnership,
    event: PartnershipEvent,
    first: Proposal | null,
  ): Promise<void> {
    const [version] = await this.versions.byIds([partnership.versionId]);
    const guest = first?.toBusinessId === reader.id ? first : null;
    for (const to of await this.recipients.of(reader, guest)) {
      const mail = partnershipNews(to.locale, {
        kind: event.kind as PartnershipNewsKind,
        url: to.guest ? null : this.mailRoom.url(`/partnerships/${partnership.id}`),
        partner: partyOf(partner, reader, to.locale),
        ownName: reader.name,
        title: version?.terms.title ?? '',
        day: event.day && dayInWords(to.locale, event.day),
        guest: to.guest,
      });
      const thread = { readerId: reader.id, otherId: partner.id };
      await this.mailRoom.post(to, `partnership-event:${event.id}:${reader.id}`, mail, thread);
    }
  }
}

const isOneOf = (kinds: readonly string[], kind: string): boolean => kinds.includes(kind);
