import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import {
  type Conversation,
  ConversationsRepository,
  type Message,
  MessagesRepository,
  otherSide,
} from '#libs/conversations';
import { type Business, BusinessesRepository } from '#libs/directory';
import { AccountsRepository } from '#libs/identity';
import { IssueCapability, type Proposal, ProposalsRepository } from '#libs/partnerships';
import { MailRoom } from './mail-room.js';
import { newMessage } from './mails/new-message.js';
import { partyOf } from './party.js';
import { type Recipient, Recipients } from './recipients.js';

/** A message with the two businesses, and how far the one that gets it has read. */
export interface MessageFacts {
  readonly conversation: Conversation;
  readonly message: Message;
  readonly from: Business;
  readonly reader: Business;
  readonly readUpTo: number;
}

/** Writes the mail about a new message. */
@Injectable()
export class MessageNotice {
  constructor(
    private readonly clock: Clock,
    private readonly conversations: ConversationsRepository,
    private readonly messages: MessagesRepository,
    private readonly businesses: BusinessesRepository,
    private readonly accounts: AccountsRepository,
    private readonly proposals: ProposalsRepository,
    private readonly recipients: Recipients,
    private readonly issueCapability: IssueCapability,
    private readonly mailRoom: MailRoom,
  ) {}

  /** Reads a message again; null when it is gone or the other side has read it. */
  async unread(messageId: string): Promise<MessageFacts | null> {
    const message = await this.messages.byId(messageId);
    const conversation = message && (await this.conversations.byId(message.conversationId));
    if (!message || !conversation) return null;
    const readerId = otherSide(conversation, message.businessId);
    const both = await this.businesses.byIds([message.businessId, readerId]);
    const from = both.find(({ id }) => id === message.businessId);
    const reader = both.find(({ id }) => id === readerId);
    const [reading] = await this.conversations.reading([
      { conversationId: conversation.id, businessId: readerId },
    ]);
    const readUpTo = reading?.readUpTo ?? 0;
    if (!from || !reader || readUpTo >= message.sequence) return null;
    return { conversation, message, from, reader, readUpTo };
  }

  /** Who hears of it: members, or the address a proposal between the two was mailed to. */
  async readers({ reader, from }: MessageFacts): Promise<{ to: Recipient; proposal: Proposal | null }[]> {
    const proposal = await this.mailedProposal(reader, from);
    return (await this.recipients.of(reader, proposal)).map((to) => ({ to, proposal }));
  }

  /**
   * Queues the mail. Members get one for everything since they last read, for it says where to read on; somebody
   * without an account gets each message, for the mail is all they have.
   */
  async write(facts: MessageFacts, to: Recipient, proposal: Proposal | null): Promise<void> {
    const { conversation, message, from, reader, readUpTo } = facts;
    const author = message.accountId ? await this.accounts.byId(message.accountId) : null;
    const mail = newMessage(to.locale, {
      url: to.guest ? await this.guestUrl(proposal) : this.mailRoom.url(`/inbox/${conversation.id}`),
      from: partyOf(from, reader, to.locale),
      author: author?.name ?? null,
      ownName: reader.name,
      body: message.body,
      guest: to.guest,
    });
    const since = to.guest ? `message-${message.sequence}` : `read-${readUpTo}`;
    const occasion = `new-message:${conversation.id}:${reader.id}:${since}`;
    await this.mailRoom.post(to, occasion, mail, { readerId: reader.id, otherId: from.id });
  }

  private async guestUrl(proposal: Proposal | null): Promise<string | null> {
    const capability = proposal && (await this.issueCapability.execute(proposal.id));
    return capability && this.mailRoom.url(`/p/${capability.secret}`);
  }

  private async mailedProposal(reader: Business, from: Business): Promise<Proposal | null> {
    const page = await this.proposals.ofBusiness(reader.id, 'all', this.clock.now(), { first: 100 });
    const mailed = page.edges.map(({ node }) => node);
    return (
      mailed.find(
        ({ fromBusinessId, toBusinessId, recipientEmail }) =>
          fromBusinessId === from.id && toBusinessId === reader.id && recipientEmail !== null,
      ) ?? null
    );
  }
}
