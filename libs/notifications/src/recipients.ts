import { Injectable } from '@nestjs/common';
import type { Business } from '#libs/directory';
import { AccountsRepository, SeatsRepository } from '#libs/identity';
import type { GuestReason, MailLocale } from './mails/written-mail.js';

/** One person a mail goes to. */
export interface Recipient {
  readonly address: string;
  readonly locale: MailLocale;
  readonly timeZone: string;
  /** Set when the person has no account: only their address is known, and where it came from. */
  readonly guest: GuestReason | null;
}

/** The address of a business that is not a member, as a proposal was mailed to it. */
export interface GuestAddress {
  readonly recipientEmail: string | null;
  readonly recipientEmailSource: string | null;
}

const GERMAN_SPEAKING = ['DE', 'AT', 'CH', 'LI'];

/** Finds out who is written to for a business. */
@Injectable()
export class Recipients {
  constructor(
    private readonly seats: SeatsRepository,
    private readonly accounts: AccountsRepository,
  ) {}

  /** Its owners and managers. A business that nobody looks after gets mail at the address of the proposal, if it has one. */
  async of(business: Business, guest: GuestAddress | null): Promise<Recipient[]> {
    if (business.status === 'closed') return [];
    const members = await this.members(business.id);
    if (members.length > 0 || !guest?.recipientEmail) return members;
    return [
      {
        address: guest.recipientEmail,
        locale: GERMAN_SPEAKING.includes(business.country) ? 'de' : 'en',
        timeZone: business.timeZone,
        guest: { addressSource: guest.recipientEmailSource ?? business.emailSource ?? business.name },
      },
    ];
  }

  private async members(businessId: string): Promise<Recipient[]> {
    const seats = await this.seats.ofBusinesses([businessId]);
    const leading = seats.filter(({ role }) => role !== 'staff');
    const accountIds = (leading.length > 0 ? leading : seats).map(({ accountId }) => accountId);
    const accounts = await this.accounts.byIds(accountIds);
    return accounts.map(({ email, locale, timeZone }) => ({ address: email, locale, timeZone, guest: null }));
  }
}
