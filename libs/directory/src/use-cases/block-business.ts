import { Injectable } from '@nestjs/common';
import { isId, Refusal } from '#libs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import { BlocksRepository } from '../blocks.repository.js';
import { requireManager } from '../business.policy.js';
import { BusinessesRepository } from '../businesses.repository.js';

/** Which two businesses are never (or again) to be shown to each other. */
export interface BlockInput {
  readonly businessId: string;
  readonly otherId: string;
  readonly idempotencyKey: string;
}

/**
 * Makes the viewer's business and another invisible to each other: no matches, proposals or messages either way. The
 * other side is told nothing and sees what a stranger sees. For owners and managers.
 */
@Injectable()
export class BlockBusiness {
  constructor(
    private readonly once: Once,
    private readonly businesses: BusinessesRepository,
    private readonly blocks: BlocksRepository,
  ) {}

  /** Answers the id of the other business. */
  async execute(viewer: Viewer, { businessId, otherId, idempotencyKey }: BlockInput): Promise<string> {
    requireManager(viewer, businessId, 'Only owners and managers can decide this.');
    const request = { blockBusiness: otherId, by: businessId };
    await this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      if (businessId === otherId) throw Refusal.of('INVALID', 'This is your own business.', 'otherId');
      const other = isId(otherId) ? await this.businesses.byId(otherId) : null;
      if (!other) throw Refusal.notFound('business', ['otherId']);
      await this.blocks.add(businessId, otherId);
      return { otherId };
    });
    return otherId;
  }
}
