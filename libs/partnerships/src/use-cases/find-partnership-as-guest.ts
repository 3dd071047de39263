import { Injectable } from '@nestjs/common';
import { SeatsRepository } from '#libs/identity';
import type { Partnership } from '../partnership.entity.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import type { Proposal } from '../proposal.entity.js';

/**
 * The partnership that came of a mailed proposal, for the side that has no account. Null while nothing is agreed, and
 * once somebody has a seat there: from then on the ledger is theirs, and no link opens it. Part of each guest verb about it.
 */
@Injectable()
export class FindPartnershipAsGuest {
  constructor(
    private readonly seats: SeatsRepository,
    private readonly partnerships: PartnershipsRepository,
  ) {}

  async execute({ id, toBusinessId }: Proposal): Promise<Partnership | null> {
    const [partnership] = await this.partnerships.ofProposals([id]);
    if (!partnership) return null;
    const seats = await this.seats.ofBusinesses([toBusinessId]);
    return seats.length === 0 ? partnership : null;
  }
}
