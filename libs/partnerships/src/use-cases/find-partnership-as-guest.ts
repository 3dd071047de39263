import { Injectable } from '@nestjs/common';
import { SeatsRepository } from '#libs/identity';
import type { Partnership } from '../partnership.entity.js';
import type { Proposal } from '../proposal.entity.js';
import { GuestPartnership } from './guest-partnership.js';

/**
 * The partnership whose ledger the link in a mail opens, for the side that has no account. Null while nothing is in
 * force, and once somebody has a seat there: from then on the ledger is theirs. Part of each guest verb about it.
 */
@Injectable()
export class FindPartnershipAsGuest {
  constructor(
    private readonly seats: SeatsRepository,
    private readonly inForce: GuestPartnership,
  ) {}

  async execute(proposal: Proposal): Promise<Partnership | null> {
    const partnership = await this.inForce.of(proposal);
    if (!partnership) return null;
    const seats = await this.seats.ofBusinesses([proposal.toBusinessId]);
    return seats.length === 0 ? partnership : null;
  }
}
