import { Injectable } from '@nestjs/common';
import {
  BlocksRepository,
  type Business,
  BusinessesRepository,
  type Channel,
  ChannelsRepository,
  type Offering,
  OfferingsRepository,
} from '#libs/directory';
import type { GraphqlContext } from '../graphql/context.js';
import { grouped, inOrder, RequestLoader } from '../graphql/loader.js';

@Injectable()
export class BusinessLoader extends RequestLoader<string, Business | null> {
  constructor(private readonly businesses: BusinessesRepository) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<(Business | null)[]> {
    return inOrder(ids, await this.businesses.byIds(ids), ({ id }) => id);
  }
}

/** What a business sells, by its id. */
@Injectable()
export class OfferingsLoader extends RequestLoader<string, Offering[]> {
  constructor(private readonly offerings: OfferingsRepository) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<Offering[][]> {
    return grouped(ids, await this.offerings.ofBusinesses(ids), ({ businessId }) => businessId);
  }
}

/** Where a business can show a partner, by its id. */
@Injectable()
export class ChannelsLoader extends RequestLoader<string, Channel[]> {
  constructor(private readonly channels: ChannelsRepository) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<Channel[][]> {
    return grouped(ids, await this.channels.ofBusinesses(ids), ({ businessId }) => businessId);
  }
}

/** Whether the business the viewer acts for has blocked this one, by its id. */
@Injectable()
export class BlockedByViewerLoader extends RequestLoader<string, boolean> {
  constructor(private readonly blocks: BlocksRepository) {
    super();
  }

  protected async batch(ids: readonly string[], { viewer }: GraphqlContext): Promise<boolean[]> {
    if (!viewer?.actingForId) return ids.map(() => false);
    const blocked = new Set(await this.blocks.blockedBy(viewer.actingForId, ids));
    return ids.map((id) => blocked.has(id));
  }
}
