import { Injectable } from '@nestjs/common';
import { isId, type Json, Refusal } from '#libs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import type { CatchUp } from '../catch-up.entity.js';
import { changedMeanwhile, noCatchUpNow } from '../catch-up.errors.js';
import { requireCatchUpSide, takesCatchUps } from '../catch-up.policy.js';
import { CatchUpsRepository } from '../catch-ups.repository.js';
import type { Actor, Door } from '../door.js';
import { type HeldPartnership, HoldPartnership } from './hold-partnership.js';

/** Which catch-up as it was looked at, and the key that makes a retry harmless. */
export interface CatchUpInput {
  readonly catchUpId: string;
  /** The revision that was looked at: deciding about another one is refused. */
  readonly revision: number;
  readonly idempotencyKey: string;
}

/** A catch-up whose row is held, in its partnership, and who does something to it. */
export interface HeldCatchUp extends HeldPartnership {
  readonly catchUp: CatchUp;
  readonly actor: Actor & { readonly businessId: string };
}

/** The frame of what one of the two does to a catch-up: finds it, holds it as it was looked at, and does it once per key. Part of each verb. */
@Injectable()
export class DecideCatchUp {
  constructor(
    private readonly once: Once,
    private readonly catchUps: CatchUpsRepository,
    private readonly hold: HoldPartnership,
  ) {}

  /**
   * @param request what was asked, besides the catch-up
   * @returns the catch-up's id
   */
  async execute(
    viewer: Viewer,
    { catchUpId, revision, idempotencyKey }: CatchUpInput,
    door: Door,
    request: { readonly verb: string; readonly [key: string]: Json },
    decide: (held: HeldCatchUp) => Promise<void>,
  ): Promise<string> {
    const asked = { ...request, catchUpId, revision };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, asked, async () => {
      const found = isId(catchUpId) ? await this.catchUps.byId(catchUpId) : null;
      const held = found && (await this.hold.execute(found.partnershipId));
      const businessId = requireCatchUpSide(viewer, held?.partnership);
      const catchUp = await this.catchUps.lock(catchUpId);
      if (!held || !catchUp) throw Refusal.notFound('catch-up', ['catchUpId']);
      if (catchUp.revision !== revision) throw changedMeanwhile(catchUp);
      if (!takesCatchUps(held.partnership, held.today)) throw noCatchUpNow();
      await decide({ ...held, catchUp, actor: { businessId, accountId: viewer.accountId, door } });
      return catchUpId;
    });
  }
}
