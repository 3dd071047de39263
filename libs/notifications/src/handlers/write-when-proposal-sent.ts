import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '#libs/common';
import { AccountsRepository } from '#libs/identity';
import { Handles, type EventHandler } from '#libs/outbox';
import { IssueCapability, ProposalSent } from '#libs/partnerships';
import { MailRoom } from '../mail-room.js';
import { dayInWords } from '../mails/dates.js';
import { proposalReceived } from '../mails/proposal-received.js';
import { partyOf } from '../party.js';
import { gets, type ProposalFacts, ProposalReader } from '../proposal-facts.js';
import { type Recipient, Recipients } from '../recipients.js';

/** Names the mail that brings a version of a proposal. */
export const received = ({ proposal }: Pick<ProposalFacts, 'proposal'>): string =>
  `proposal-received:${proposal.id}:${proposal.currentVersion}`;

/** Brings a proposal to the side that is asked: to members with a link into the portal, to others with a link of their own. */
@Injectable()
@Handles(ProposalSent)
export class WriteWhenProposalSent implements EventHandler<typeof ProposalSent.payload> {
  constructor(
    private readonly clock: Clock,
    private readonly reader: ProposalReader,
    private readonly recipients: Recipients,
    private readonly accounts: AccountsRepository,
    private readonly issueCapability: IssueCapability,
    private readonly mailRoom: MailRoom,
  ) {}

  async handle({ proposalId }: typeof ProposalSent.payload): Promise<void> {
    const facts = await this.reader.read(proposalId);
    if (!facts || facts.proposal.stateAt(this.clock.now()) !== 'sent') return;
    for (const to of await this.recipients.of(facts.asked, facts.proposal)) await this.write(to, facts);
  }

  private async write(to: Recipient, facts: ProposalFacts): Promise<void> {
    const { proposal, version, proposer, asked } = facts;
    const url = await this.urlFor(to, proposal.id);
    if (!url || !proposal.expiresAt) return;
    const author = version.byAccountId ? await this.accounts.byId(version.byAccountId) : null;
    const { we, they } = gets(facts, asked.id);
    const mail = proposalReceived(to.locale, {
      url,
      from: partyOf(proposer, asked, to.locale),
      author: author?.name ?? null,
      toName: asked.name,
      title: version.terms.title,
      theyGet: we,
      youGet: they,
      note: version.terms.note,
      answerBy: dayInWords(to.locale, dayIn(to.timeZone, proposal.expiresAt)),
      guest: to.guest,
    });
    await this.mailRoom.post(to, received(facts), mail, { readerId: asked.id, otherId: proposer.id });
  }

  private async urlFor(to: Recipient, proposalId: string): Promise<string | null> {
    if (!to.guest) return this.mailRoom.url(`/proposals/${proposalId}`);
    const capability = await this.issueCapability.execute(proposalId);
    return capability && this.mailRoom.url(`/p/${capability.secret}`);
  }
}
