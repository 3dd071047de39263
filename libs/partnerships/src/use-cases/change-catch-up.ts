import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import type { CatchUp, CatchUpMove } from '../catch-up.entity.js';
import { CatchUpChanged } from '../catch-up.events.js';
import type { CatchUpPlan } from '../catch-up-plan.js';
import { CatchUpsRepository } from '../catch-ups.repository.js';
import type { Actor } from '../door.js';
import { PartnershipHistoryRepository } from '../partnership-history.repository.js';
import type { Partnership } from '../partnership.entity.js';
import { AnnouncePartnership } from './announce-partnership.js';

const KINDS = {
  move: 'catch_up_moved',
  cancel: 'catch_up_cancelled',
  drop: 'catch_up_cancelled',
  restore: 'catch_up_restored',
} as const;

/** Moves a catch-up by the rules on the entity, adds the line to the history and tells both sides. The caller holds its row. Part of each verb, inside its transaction. */
@Injectable()
export class ChangeCatchUp {
  constructor(
    private readonly clock: Clock,
    private readonly catchUps: CatchUpsRepository,
    private readonly history: PartnershipHistoryRepository,
    private readonly announce: AnnouncePartnership,
  ) {}

  /** @param actor who did it; for `drop` the one whose doing led to it */
  async execute(
    partnership: Partnership,
    catchUp: CatchUp,
    move: CatchUpMove,
    actor: Actor,
    plan: Partial<CatchUpPlan> = {},
  ): Promise<void> {
    const at = this.clock.now();
    const { businessId } = actor;
    const mover = move === 'drop' || businessId === null ? 'house' : { businessId };
    const state = catchUp.after(move, mover, at);
    const cancelledByBusinessId = move === 'cancel' ? businessId : null;
    await this.catchUps.change(catchUp, { ...plan, state, cancelledByBusinessId, changedAt: at });
    const { id, partnershipId, revision } = catchUp;
    const startsAt = plan.startsAt ?? catchUp.startsAt;
    await this.history.append({ partnershipId, kind: KINDS[move], actor, at, catchUp: { id, startsAt } });
    const event = { catchUpId: id, partnershipId, revision: revision + 1 };
    await this.announce.execute(partnership, CatchUpChanged(event));
  }
}
