import { Injectable } from '@nestjs/common';
import { Refusal } from '#libs/common';
import { AccountsRepository, SeatsRepository } from '#libs/identity';
import { CalendarRepository } from '../calendar.repository.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { TellCalendar } from './tell-calendar.js';

/** The most partnerships in one calendar, the newest first. */
const MOST = 200;

/** The calendar behind a private address: every partnership of every business its owner has a seat in now. Refuses an address that does not work. */
@Injectable()
export class ReadCalendar {
  constructor(
    private readonly calendar: CalendarRepository,
    private readonly accounts: AccountsRepository,
    private readonly seats: SeatsRepository,
    private readonly partnerships: PartnershipsRepository,
    private readonly tell: TellCalendar,
  ) {}

  async execute(secret: string): Promise<string> {
    const link = await this.calendar.linkBySecret(secret);
    const account = link && (await this.accounts.byId(link.accountId));
    if (!account) throw Refusal.notFound('calendar');
    const seats = await this.seats.ofAccount(account.id);
    const businessIds = seats.map(({ businessId }) => businessId);
    return this.tell.execute(await this.partnerships.newestOf(businessIds, MOST), account.locale);
  }
}
