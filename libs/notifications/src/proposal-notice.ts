import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '#libs/common';
import { AccountsRepository } from '#libs/identity';
import { Jobs } from '#libs/outbox';
import { IssueCapability, ProposalVersionsRepository, tellChanges } from '#libs/partnerships';
import { MailRoom } from './mail-room.js';
import { dayInWords } from './mails/dates.js';
import { proposalCountered } from './mails/proposal-countered.js';
import { proposalReceived } from './mails/proposal-received.js';
import type { WrittenMail } from './mails/written-mail.js';
import { partyOf } from './party.js';
import { gets, type ProposalFacts, ProposalReader } from './proposal-facts.js';
import { type Recipient, Recipients } from './recipients.js';

/** Name of the job that mails a version to the side that is asked, once it cannot be recalled any longer. */
export const MAIL_PROPOSAL = 'mail-proposal';

/** What such a job carries. */
export type MailProposalPayload = { readonly proposalId: string; readonly version: number };

/** Names the mail that brings a version of a proposal. */
export const received = ({ proposal }: Pick<ProposalFacts, 'proposal'>): string =>
  `proposal-received:${proposal.id}:${proposal.currentVersion}`;

/** Writes the mail that brings a version to the side that is asked: to members with a link into the portal, to others with a link of their own. */
@Injectable()
export class ProposalNotice {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly reader: ProposalReader,
    private readonly recipients: Recipients,
    private readonly accounts: AccountsRepository,
    private readonly versions: ProposalVersionsRepository,
    private readonly issueCapability: IssueCapability,
    private readonly mailRoom: MailRoom,
  ) {}

  /** Has the version in force mailed as soon as it cannot be recalled any longer. */
  async later(proposalId: string): Promise<void> {
    const facts = await this.reader.read(proposalId);
    const now = this.clock.now();
    if (!facts || facts.proposal.stateAt(now) !== 'sent') return;
    const { currentVersion: version, recallUntil } = facts.proposal;
    const payload: MailProposalPayload = { proposalId, version };
    const key = `${MAIL_PROPOSAL}:${proposalId}`;
    const waits = recallUntil !== null && recallUntil > now;
    await this.jobs.add(MAIL_PROPOSAL, payload, { key, ...(waits ? { runAt: recallUntil } : {}) });
  }

  /** Queues the mail about the version in force. */
  async write(proposalId: string): Promise<void> {
    const facts = await this.reader.read(proposalId);
    if (!facts) return;
    for (const to of await this.recipients.of(facts.asked, facts.proposal)) {
      const mail = await this.mail(to, facts);
      const thread = { readerId: facts.asked.id, otherId: facts.proposer.id };
      if (mail) await this.mailRoom.post(to, received(facts), mail, thread);
    }
  }

  /** The page where this person reads the proposal. */
  async urlFor(to: Recipient, proposalId: string): Promise<string | null> {
    if (!to.guest) return this.mailRoom.url(`/proposals/${proposalId}`);
    const capability = await this.issueCapability.execute(proposalId);
    return capability && this.mailRoom.url(`/p/${capability.secret}`);
  }

  private async mail(to: Recipient, facts: ProposalFacts): Promise<WrittenMail | null> {
    const { proposal, version, proposer, asked } = facts;
    const url = await this.urlFor(to, proposal.id);
    if (!url || !proposal.expiresAt) return null;
    const author = version.byAccountId ? await this.accounts.byId(version.byAccountId) : null;
    const { we, they } = gets(facts, asked.id);
    const data = {
      url,
      kind: proposal.kind,
      from: partyOf(proposer, asked, to.locale),
      author: author?.name ?? null,
      toName: asked.name,
      title: version.terms.title,
      theyGet: we,
      youGet: they,
      note: version.terms.note,
      answerBy: dayInWords(to.locale, dayIn(to.timeZone, proposal.expiresAt)),
      guest: to.guest,
    };
    if (version.number === 1) return proposalReceived(to.locale, data);
    return proposalCountered(to.locale, { ...data, changes: await this.changes(to, facts) });
  }

  private async changes(
    to: Recipient,
    { proposal, version, proposer, asked }: ProposalFacts,
  ): Promise<string[]> {
    const { proposalId, number } = version;
    const [before] = await this.versions.at([{ proposalId, number: number - 1 }]);
    if (!before) return [];
    const nameOf = (id: string) => (id === proposer.id ? proposer.name : asked.name);
    const names = { sender: nameOf(proposal.fromBusinessId), recipient: nameOf(proposal.toBusinessId) };
    return tellChanges(before.terms, version.terms, names, to.locale).map(({ sentence }) => sentence);
  }
}
