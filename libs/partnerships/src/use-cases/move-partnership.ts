import { Injectable } from '@nestjs/common';
import { type Json, Refusal } from '#libs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import type { Actor, Door } from '../door.js';
import { requirePartnershipSide } from '../partnership.policy.js';
import { HoldPartnership, type HeldPartnership } from './hold-partnership.js';

/** Which partnership, and the key that makes a retry harmless. */
export interface MovePartnershipInput {
  readonly partnershipId: string;
  readonly idempotencyKey: string;
}

/** The frame of what one of the two does to a partnership: finds it, holds its row, and does it once per key. Part of each verb. */
@Injectable()
export class MovePartnership {
  constructor(
    private readonly once: Once,
    private readonly hold: HoldPartnership,
  ) {}

  /**
   * @param request what was asked, besides the partnership
   * @param move does it, for the business of the viewer
   * @returns the partnership's id
   */
  async execute(
    viewer: Viewer,
    { partnershipId, idempotencyKey }: MovePartnershipInput,
    door: Door,
    request: { readonly verb: string; readonly [key: string]: Json },
    move: (held: HeldPartnership, actor: Actor & { readonly businessId: string }) => Promise<void>,
  ): Promise<string> {
    const asked = { ...request, partnershipId };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, asked, async () => {
      const held = await this.hold.execute(partnershipId);
      const businessId = requirePartnershipSide(viewer, held?.partnership);
      if (!held) throw Refusal.notFound('partnership', ['partnershipId']);
      await move(held, { businessId, accountId: viewer.accountId, door });
      return partnershipId;
    });
  }
}
