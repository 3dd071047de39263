import { Injectable } from '@nestjs/common';
import { Refusal } from '#libs/common';
import { Database } from '#libs/database';
import type { Viewer } from '#libs/identity';
import { Outbox } from '#libs/outbox';
import type { Business } from '../business.entity.js';
import { requireManager } from '../business.policy.js';
import { BusinessesRepository } from '../businesses.repository.js';
import { ChannelsRepository } from '../channels.repository.js';
import { BusinessDescribed } from '../directory.events.js';
import { OfferingsRepository } from '../offerings.repository.js';
import { type ProfileInput, readProfile } from '../profile.js';

export interface DescribeBusinessInput extends ProfileInput {
  readonly businessId: string;
}

/** Changes what a business says of itself: only the given parts. For owners and managers. */
@Injectable()
export class DescribeBusiness {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly businesses: BusinessesRepository,
    private readonly offerings: OfferingsRepository,
    private readonly channels: ChannelsRepository,
  ) {}

  async execute(viewer: Viewer, input: DescribeBusinessInput): Promise<Business> {
    const { businessId } = input;
    requireManager(viewer, businessId, 'Only owners and managers can change the profile.');
    const { changes, offerings, channels, paused } = readProfile(input);
    return this.database.transaction(async () => {
      const before = await this.businesses.lock(businessId);
      if (before === null) throw Refusal.notFound('business', ['businessId']);
      const status = nextStatus(before, paused);
      await this.businesses.change(businessId, { ...changes, status });
      if (offerings) await this.offerings.replace(businessId, offerings);
      if (channels) await this.channels.replace(businessId, channels);
      await this.outbox.append(BusinessDescribed({ businessId }));
      this.database.signal('business', businessId);
      return { ...before, ...changes, status };
    });
  }
}

function nextStatus({ status }: Business, paused: boolean | undefined): Business['status'] {
  if (status === 'closed')
    throw Refusal.of('CONFLICT', 'This business is closed. Open it again to change it.', 'businessId');
  if (paused === undefined) return status;
  return paused ? 'paused' : 'member';
}
