import { Injectable } from '@nestjs/common';
import { Refusal } from '#libs/common';
import { BlocksRepository, type Business, BusinessesRepository } from '#libs/directory';
import { AccountsRepository, isEmailAddress, SeatsRepository } from '#libs/identity';
import { SuppressedAddressesRepository } from '#libs/mail';
import type { Proposal } from '../proposal.entity.js';
import { blockedByYou, unavailable } from '../proposal.errors.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';

/** Whoever sends, as far as it matters here. */
interface SeatHolder {
  readonly seats: readonly { readonly businessId: string }[];
}

/** Where a recipient without an account is written to, and where that address came from. */
export interface MailTo {
  readonly address: string;
  readonly source: string;
}

/**
 * Decides whether a proposal may reach its recipient, and where. Holds the recipient's row until the transaction ends, so
 * that whoever counts its open proposals after this counts alone.
 */
@Injectable()
export class CheckRecipient {
  constructor(
    private readonly businesses: BusinessesRepository,
    private readonly blocks: BlocksRepository,
    private readonly accounts: AccountsRepository,
    private readonly seats: SeatsRepository,
    private readonly partnerships: PartnershipsRepository,
    private readonly proposals: ProposalsRepository,
    private readonly suppressed: SuppressedAddressesRepository,
  ) {}

  async execute(
    viewer: SeatHolder,
    proposal: Proposal,
    recipientEmail: string | null,
  ): Promise<{ sender: Business; recipient: Business; mailTo: MailTo | null }> {
    const sender = await this.businesses.byId(proposal.fromBusinessId);
    const recipient = await this.businesses.lock(proposal.toBusinessId);
    if (!sender || !recipient) throw Refusal.notFound('business', ['proposalId']);
    if (sender.status !== 'member') {
      throw Refusal.of('NOT_ALLOWED', 'Your business is paused or closed. Open it again first.');
    }
    this.requireReachable(viewer, recipient);
    await this.requireNoBlock(sender, recipient);
    const known = proposal.partnershipId ? await this.addressOf(proposal.partnershipId, recipient) : null;
    const mailTo = known ?? (await this.mailTo(sender, recipient, recipientEmail));
    if (mailTo && (await this.suppressed.byAddress(mailTo.address))) {
      throw Refusal.of(
        'SUPPRESSED_ADDRESS',
        `${recipient.name} asked for no more mail from here. Your draft is kept; go and see them in person.`,
      );
    }
    return { sender, recipient, mailTo };
  }

  private requireReachable(viewer: SeatHolder, recipient: Business): void {
    if (viewer.seats.some(({ businessId }) => businessId === recipient.id)) {
      throw Refusal.of('NOT_ALLOWED', 'This is your own business. Propose to a neighbour.');
    }
    if (recipient.status === 'closed') throw unavailable(recipient.name);
    if (recipient.status === 'paused') {
      throw Refusal.of(
        'NOT_ALLOWED',
        `${recipient.name} is taking a break. Your draft is kept; try again later.`,
      );
    }
    if (recipient.kind !== 'independent') {
      throw Refusal.of('NOT_ALLOWED', `${recipient.name} is not an independent business.`);
    }
  }

  private async requireNoBlock(sender: Business, recipient: Business): Promise<void> {
    if (!(await this.blocks.between(sender.id, recipient.id))) return;
    const own = await this.blocks.blockedBy(sender.id, [recipient.id]);
    throw own.length > 0 ? blockedByYou(recipient.name) : unavailable(recipient.name);
  }

  /** A partner without an account is written to where the first proposal reached it. */
  private async addressOf(partnershipId: string, recipient: Business): Promise<MailTo | null> {
    if (recipient.status === 'member') return null;
    const partnership = await this.partnerships.byId(partnershipId);
    const first = partnership && (await this.proposals.byId(partnership.proposalId));
    if (!first?.recipientEmail || first.toBusinessId !== recipient.id) return null;
    return { address: first.recipientEmail, source: first.recipientEmailSource ?? 'the public listing' };
  }

  private async mailTo(sender: Business, recipient: Business, given: string | null): Promise<MailTo | null> {
    if (recipient.status === 'member') return null;
    if (recipient.email) {
      return { address: recipient.email, source: recipient.emailSource ?? 'the public listing' };
    }
    if (!given) {
      throw Refusal.of(
        'REQUIRED',
        `We have no e-mail address of ${recipient.name}. Give one the business itself made public.`,
        'recipientEmail',
      );
    }
    if (!isEmailAddress(given)) {
      throw Refusal.of('INVALID', 'This does not look like an e-mail address.', 'recipientEmail');
    }
    if (await this.isSenders(sender, given)) {
      throw Refusal.of(
        'INVALID',
        `This is an address of your own. Give the one of ${recipient.name}.`,
        'recipientEmail',
      );
    }
    return { address: given, source: `given by ${sender.name}` };
  }

  /** Nobody answers their own proposal: the address must belong to nobody who acts for the sender. */
  private async isSenders(sender: Business, address: string): Promise<boolean> {
    if (sender.email?.toLowerCase() === address.toLowerCase()) return true;
    const account = await this.accounts.byEmail(address);
    if (!account) return false;
    return (await this.seats.ofAccount(account.id)).some(({ businessId }) => businessId === sender.id);
  }
}
