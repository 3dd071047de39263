import { Injectable } from '@nestjs/common';
import { FindPartnershipAsGuest } from './find-partnership-as-guest.js';
import type { GuestProposal } from './open-as-guest.js';
import { type Balance, WorkOutBalances } from './work-out-balances.js';

/** The balance of the partnership that came of a mailed proposal, through the link in a mail. Null when there is none to see. */
@Injectable()
export class LookAtBalanceAsGuest {
  constructor(
    private readonly find: FindPartnershipAsGuest,
    private readonly workOut: WorkOutBalances,
  ) {}

  async execute({ proposal }: GuestProposal): Promise<Balance | null> {
    const partnership = await this.find.execute(proposal);
    if (!partnership) return null;
    const [balance] = await this.workOut.execute([partnership]);
    return balance ?? null;
  }
}
