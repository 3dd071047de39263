import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#libs/common';
import { actsFor, type Viewer } from '#libs/identity';
import { BlocksRepository } from '../blocks.repository.js';
import type { Business } from '../business.entity.js';
import { BusinessesRepository } from '../businesses.repository.js';

/** The businesses that the viewer's own has blocked, newest first; an empty page for anybody else's. */
@Injectable()
export class ListBlockedBusinesses {
  constructor(
    private readonly blocks: BlocksRepository,
    private readonly businesses: BusinessesRepository,
  ) {}

  async execute(viewer: Viewer | null, businessId: string, page: PageRequest): Promise<Page<Business>> {
    if (!viewer || !actsFor(viewer, businessId)) return { edges: [], hasNextPage: false };
    const blocks = await this.blocks.list(businessId, page);
    const found = await this.businesses.byIds(blocks.edges.map(({ node }) => node.blockedId));
    const byId = new Map(found.map((business) => [business.id, business]));
    return {
      edges: blocks.edges.flatMap(({ cursor, node }) => {
        const business = byId.get(node.blockedId);
        return business ? [{ cursor, node: business }] : [];
      }),
      hasNextPage: blocks.hasNextPage,
    };
  }
}
