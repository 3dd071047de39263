import { Injectable } from '@nestjs/common';
import { isId, Refusal } from '#libs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import { BlocksRepository } from '../blocks.repository.js';
import { requireManager } from '../business.policy.js';
import { BusinessesRepository } from '../businesses.repository.js';
import type { BlockInput } from './block-business.js';

/** Takes the viewer's own block back. Whether the other side has one of its own cannot be told from the answer. */
@Injectable()
export class UnblockBusiness {
  constructor(
    private readonly once: Once,
    private readonly businesses: BusinessesRepository,
    private readonly blocks: BlocksRepository,
  ) {}

  /** Answers the id of the other business. */
  async execute(viewer: Viewer, { businessId, otherId, idempotencyKey }: BlockInput): Promise<string> {
    requireManager(viewer, businessId, 'Only owners and managers can decide this.');
    const request = { unblockBusiness: otherId, by: businessId };
    await this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const other = isId(otherId) ? await this.businesses.byId(otherId) : null;
      if (!other) throw Refusal.notFound('business', ['otherId']);
      await this.blocks.remove(businessId, otherId);
      return { otherId };
    });
    return otherId;
  }
}
