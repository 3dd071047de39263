import { Injectable } from '@nestjs/common';
import { DecideAsGuest } from './decide-as-guest.js';
import type { GuestProposal } from './open-as-guest.js';
import { StartPartnership } from './start-partnership.js';

export interface AcceptAsGuestInput {
  /** The secret part of the link. */
  readonly token: string;
  /** Hash of the version that was looked at. */
  readonly versionHash: string;
  readonly idempotencyKey: string;
}

/** Lets the recipient of a mailed proposal accept exactly the version they looked at, without an account. */
@Injectable()
export class AcceptAsGuest {
  constructor(
    private readonly decideAsGuest: DecideAsGuest,
    private readonly startPartnership: StartPartnership,
  ) {}

  execute(input: AcceptAsGuestInput): Promise<GuestProposal> {
    const { versionHash } = input;
    return this.decideAsGuest.execute(
      input,
      { verb: 'acceptAsGuest', versionHash },
      async (proposal, actor) => {
        await this.startPartnership.execute(proposal, versionHash, actor);
      },
    );
  }
}
