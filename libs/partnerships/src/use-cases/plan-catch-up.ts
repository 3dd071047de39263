import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#libs/common';
import { Once } from '#libs/database';
import { BusinessesRepository } from '#libs/directory';
import type { Viewer } from '#libs/identity';
import { MOST_CATCH_UPS, noCatchUpNow, tooManyCatchUps } from '../catch-up.errors.js';
import { CatchUpChanged } from '../catch-up.events.js';
import { type CatchUpPlanInput, planOf, sidesOf } from '../catch-up-plan.js';
import { takesCatchUps } from '../catch-up.policy.js';
import { CatchUpsRepository } from '../catch-ups.repository.js';
import type { Door } from '../door.js';
import { PartnershipHistoryRepository } from '../partnership-history.repository.js';
import { requirePartnershipSide } from '../partnership.policy.js';
import { AnnouncePartnership } from './announce-partnership.js';
import { HoldPartnership } from './hold-partnership.js';

export interface PlanCatchUpInput extends CatchUpPlanInput {
  readonly partnershipId: string;
  readonly idempotencyKey: string;
}

/** Plans a short meeting of the two partners. Answers the catch-up's id. */
@Injectable()
export class PlanCatchUp {
  constructor(
    private readonly clock: Clock,
    private readonly once: Once,
    private readonly hold: HoldPartnership,
    private readonly businesses: BusinessesRepository,
    private readonly catchUps: CatchUpsRepository,
    private readonly history: PartnershipHistoryRepository,
    private readonly announce: AnnouncePartnership,
  ) {}

  async execute(viewer: Viewer, { idempotencyKey, ...input }: PlanCatchUpInput, door: Door): Promise<string> {
    const request = { verb: 'planCatchUp', ...input, place: input.place ?? null, note: input.note ?? null };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const held = await this.hold.execute(input.partnershipId);
      const businessId = requirePartnershipSide(viewer, held?.partnership);
      if (!held || !takesCatchUps(held.partnership, held.today)) throw noCatchUpNow();
      const { partnership } = held;
      const now = this.clock.now();
      const both = await this.businesses.byIds([partnership.fromBusinessId, partnership.toBusinessId]);
      const plan = planOf(input, sidesOf(both, businessId), partnership, now);
      if ((await this.catchUps.lockUpcoming(partnership.id, now)).length >= MOST_CATCH_UPS)
        throw tooManyCatchUps();
      const id = newId();
      const partnershipId = partnership.id;
      await this.catchUps.insert({ id, partnershipId, ...plan, changedAt: now });
      const actor = { businessId, accountId: viewer.accountId, door };
      const line = { partnershipId, kind: 'catch_up_planned', actor, at: now } as const;
      await this.history.append({ ...line, catchUp: { id, startsAt: plan.startsAt } });
      await this.announce.execute(partnership, CatchUpChanged({ catchUpId: id, partnershipId, revision: 0 }));
      return id;
    });
  }
}
