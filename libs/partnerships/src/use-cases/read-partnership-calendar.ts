import { Injectable } from '@nestjs/common';
import { isId } from '#libs/common';
import { AccountsRepository, type Viewer } from '#libs/identity';
import { requirePartnershipSide } from '../partnership.policy.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { TellCalendar } from './tell-calendar.js';

/** The days of one partnership as a calendar file, for either of the two. */
@Injectable()
export class ReadPartnershipCalendar {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly partnerships: PartnershipsRepository,
    private readonly tell: TellCalendar,
  ) {}

  async execute(viewer: Viewer, partnershipId: string): Promise<string> {
    const partnership = isId(partnershipId) ? await this.partnerships.byId(partnershipId) : null;
    requirePartnershipSide(viewer, partnership);
    const account = await this.accounts.byId(viewer.accountId);
    return this.tell.execute(partnership ? [partnership] : [], account?.locale ?? 'en');
  }
}
