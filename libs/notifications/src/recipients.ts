import { Injectable } from '@nestjs/common';
import type { Business } from '#libs/directory';
import {
  type Account,
  AccountsRepository,
  type QuietHours,
  quietHoursOf,
  type Seat,
  SeatsRepository,
  USUAL_QUIET_HOURS,
} from '#libs/identity';
import type { GuestReason, MailLocale } from './mails/written-mail.js';

/** One person a mail goes to. */
export interface Recipient {
  readonly address: string;
  readonly locale: MailLocale;
  readonly timeZone: string;
  /** When they are left alone. */
  readonly quiet: QuietHours;
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
    const members = (await this.members([business.id])).map(({ account }) => ({
      address: account.email,
      locale: account.locale,
      timeZone: account.timeZone,
      quiet: quietHoursOf(account),
      guest: null,
    }));
    if (members.length > 0 || !guest?.recipientEmail) return members;
    return [
      {
        address: guest.recipientEmail,
        locale: GERMAN_SPEAKING.includes(business.country) ? 'de' : 'en',
        timeZone: business.timeZone,
        quiet: USUAL_QUIET_HOURS,
        guest: { addressSource: guest.recipientEmailSource ?? business.emailSource ?? business.name },
      },
    ];
  }

  /** The owners and managers of businesses; where there are none, everybody with a seat. */
  async members(businessIds: readonly string[]): Promise<{ businessId: string; account: Account }[]> {
    const seats = await this.seats.ofBusinesses(businessIds);
    const isLed = new Set(seats.filter(leads).map(({ businessId }) => businessId));
    const chosen = seats.filter((seat) => leads(seat) || !isLed.has(seat.businessId));
    const accounts = await this.accounts.byIds(chosen.map(({ accountId }) => accountId));
    return chosen.flatMap(({ businessId, accountId }) => {
      const account = accounts.find(({ id }) => id === accountId);
      return account ? [{ businessId, account }] : [];
    });
  }
}

const leads = ({ role }: Seat): boolean => role !== 'staff';
