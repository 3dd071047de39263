import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { BusinessesRepository } from '#libs/directory';
import { takesCatchUps } from '../catch-up.policy.js';
import { partnershipDay } from '../partnership-day.js';
import type { Partnership } from '../partnership.entity.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import type { Proposal } from '../proposal.entity.js';

/** The partnership that a mailed proposal became, while it is in force or paused: as long as that, its link works. Part of what a link may. */
@Injectable()
export class GuestPartnership {
  constructor(
    private readonly clock: Clock,
    private readonly partnerships: PartnershipsRepository,
    private readonly businesses: BusinessesRepository,
  ) {}

  /** Null when it became none, or that is over. */
  async of(proposal: Proposal): Promise<Partnership | null> {
    if (proposal.state !== 'accepted') return null;
    const [partnership] = await this.partnerships.ofProposals([proposal.id]);
    if (!partnership) return null;
    const both = await this.businesses.byIds([partnership.fromBusinessId, partnership.toBusinessId]);
    const today = partnershipDay(
      this.clock.now(),
      both.map(({ timeZone }) => timeZone),
    );
    return takesCatchUps(partnership, today) ? partnership : null;
  }
}
