import { Injectable } from '@nestjs/common';
import { DecideAsGuest } from './decide-as-guest.js';
import { declineReason } from './decline-proposal.js';
import type { GuestProposal } from './open-as-guest.js';
import { SettleProposal } from './settle-proposal.js';

export interface DeclineAsGuestInput {
  /** The secret part of the link. */
  readonly token: string;
  /** For the sender to read. */
  readonly reason?: string | null;
  readonly idempotencyKey: string;
}

/** Lets the recipient of a mailed proposal decline it, without an account. */
@Injectable()
export class DeclineAsGuest {
  constructor(
    private readonly decideAsGuest: DecideAsGuest,
    private readonly settle: SettleProposal,
  ) {}

  async execute(input: DeclineAsGuestInput): Promise<GuestProposal> {
    const reason = declineReason(input.reason);
    return this.decideAsGuest.execute(input, { verb: 'declineAsGuest', reason }, (proposal, actor) =>
      this.settle.execute(proposal, 'decline', actor, reason),
    );
  }
}
