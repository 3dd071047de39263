import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Database } from '#libs/database';
import { takesCatchUps } from '../catch-up.policy.js';
import { CatchUpsRepository } from '../catch-ups.repository.js';
import { PartnershipHistoryRepository } from '../partnership-history.repository.js';
import type { PartnershipEventKind } from '../partnership-event.entity.js';
import { ChangeCatchUp } from './change-catch-up.js';
import { HoldPartnership } from './hold-partnership.js';

/** What can make a partnership shorter. */
const SHORTENS: readonly PartnershipEventKind[] = ['amended', 'notice_given', 'end_agreed', 'ended'];

/** Cancels what is planned for a time when the partnership is over, in the name of whoever made it end then. Answers how many. */
@Injectable()
export class DropCatchUps {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly hold: HoldPartnership,
    private readonly catchUps: CatchUpsRepository,
    private readonly history: PartnershipHistoryRepository,
    private readonly change: ChangeCatchUp,
  ) {}

  execute(partnershipId: string): Promise<number> {
    return this.database.transaction(async () => {
      const held = await this.hold.execute(partnershipId);
      if (!held) return 0;
      const { partnership, today } = held;
      const upcoming = await this.catchUps.lockUpcoming(partnershipId, this.clock.now());
      const inForce = takesCatchUps(partnership, today);
      const tooLate = upcoming.filter(({ day }) => !inForce || day > partnership.finalDay);
      if (tooLate.length === 0) return 0;
      const actor = await this.actor(partnershipId);
      for (const catchUp of tooLate) await this.change.execute(partnership, catchUp, 'drop', actor);
      return tooLate.length;
    });
  }

  private async actor(partnershipId: string) {
    const line = (await this.history.of(partnershipId)).findLast(({ kind }) => SHORTENS.includes(kind));
    return {
      businessId: line?.byBusinessId ?? null,
      accountId: line?.byAccountId ?? null,
      door: line?.door ?? null,
    };
  }
}
