import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { type Business, BusinessesRepository } from '#libs/directory';
import { AccountsRepository } from '#libs/identity';
import {
  type CatchUp,
  catchUpIcs,
  CatchUpsRepository,
  IssueCapability,
  locationOf,
  type PartnershipEvent,
  PartnershipHistoryRepository,
  PartnershipsRepository,
  type Proposal,
  ProposalsRepository,
} from '#libs/partnerships';
import { newsOf } from './catch-up-news.js';
import { MailRoom } from './mail-room.js';
import { catchUpNews } from './mails/catch-up.js';
import { momentInWords } from './mails/dates.js';
import { partyOf } from './party.js';
import { type Recipient, Recipients } from './recipients.js';

/** A catch-up with what happened to it, and the two businesses, first the one that proposed the partnership. */
export interface CatchUpFacts {
  readonly catchUp: CatchUp;
  /** One line for each revision, from 0. */
  readonly lines: readonly PartnershipEvent[];
  readonly sides: readonly Business[];
  readonly proposal: Proposal | null;
}

/** Writes the mail about a catch-up to whoever does not know yet how it stands. */
@Injectable()
export class CatchUpNotice {
  constructor(
    private readonly clock: Clock,
    private readonly catchUps: CatchUpsRepository,
    private readonly history: PartnershipHistoryRepository,
    private readonly partnerships: PartnershipsRepository,
    private readonly proposals: ProposalsRepository,
    private readonly businesses: BusinessesRepository,
    private readonly accounts: AccountsRepository,
    private readonly recipients: Recipients,
    private readonly issueCapability: IssueCapability,
    private readonly mailRoom: MailRoom,
  ) {}

  /** Reads everything again; null when it is gone. */
  async facts(catchUpId: string): Promise<CatchUpFacts | null> {
    const catchUp = await this.catchUps.byId(catchUpId);
    const partnership = catchUp && (await this.partnerships.byId(catchUp.partnershipId));
    if (!catchUp || !partnership) return null;
    const lines = await this.history.ofCatchUp(catchUpId);
    const { fromBusinessId, toBusinessId, proposalId } = partnership;
    const both = await this.businesses.byIds([fromBusinessId, toBusinessId]);
    const sides = [fromBusinessId, toBusinessId].flatMap((id) => both.find((one) => one.id === id) ?? []);
    return { catchUp, lines, sides, proposal: await this.proposals.byId(proposalId) };
  }

  /** Everybody on both sides who hears of it, with their business. */
  async readers({ sides, proposal }: CatchUpFacts): Promise<{ reader: Business; to: Recipient }[]> {
    const lists = await Promise.all(
      sides.map(async (reader) => {
        const guest = proposal?.toBusinessId === reader.id ? proposal : null;
        return (await this.recipients.of(reader, guest)).map((to) => ({ reader, to }));
      }),
    );
    return lists.flat();
  }

  /** Queues the mail, unless the person knows already how it stands: because they were told, or did it. */
  async write(facts: CatchUpFacts, reader: Business, to: Recipient): Promise<void> {
    const { catchUp, lines } = facts;
    const known = await this.known(facts, to);
    const kind = newsOf(catchUp, lines, known);
    const partner = facts.sides.find(({ id }) => id !== reader.id);
    if (kind === null || !partner || catchUp.endsAt <= this.clock.now()) return;
    const { startsAt, timeZone, minutes, note } = catchUp;
    const when = (moment: Date) => momentInWords(to.locale, moment, timeZone, to.timeZone);
    const before = kind === 'moved' ? when(lines[known]?.startsAt ?? startsAt) : null;
    const by = facts.sides.find(({ id }) => id === lines.at(-1)?.byBusinessId) ?? partner;
    const mail = catchUpNews(to.locale, {
      kind,
      url: to.guest ? await this.guestUrl(facts.proposal) : this.url(catchUp),
      partner: partyOf(partner, reader, to.locale),
      ownName: reader.name,
      by: by.name,
      when: when(startsAt),
      minutes,
      before: before === when(startsAt) ? null : before,
      where: locationOf(catchUp, facts.sides),
      note,
      guest: to.guest,
      invitation: catchUpIcs(catchUp, facts.sides, {
        locale: to.locale,
        url: to.guest ? null : this.url(catchUp),
        organizer: this.mailRoom.organizer,
        attendee: to.address,
      }),
    });
    const thread = { readerId: reader.id, otherId: partner.id };
    await this.mailRoom.post(to, occasionOf(catchUp, catchUp.revision), mail, thread);
  }

  /** The newest revision a person knows; -1 when they know of none. */
  private async known({ catchUp, lines }: CatchUpFacts, to: Recipient): Promise<number> {
    const told = await this.mailRoom.lastTold(
      lines.map((_, revision) => occasionOf(catchUp, revision)),
      to.address,
    );
    const account = to.guest ? null : await this.accounts.byEmail(to.address);
    const did = account ? lines.findLastIndex(({ byAccountId }) => byAccountId === account.id) : -1;
    return Math.max(told, did);
  }

  private url({ partnershipId }: CatchUp): string {
    return this.mailRoom.url(`/partnerships/${partnershipId}`);
  }

  private async guestUrl(proposal: Proposal | null): Promise<string | null> {
    const capability = proposal && (await this.issueCapability.execute(proposal.id));
    return capability && this.mailRoom.url(`/p/${capability.secret}`);
  }
}

const occasionOf = ({ id }: CatchUp, revision: number): string => `catch-up:${id}:${revision}`;
