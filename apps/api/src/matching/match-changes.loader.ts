import { Injectable } from '@nestjs/common';
import { ExplainChanges, type Match, type MatchChanges, maySeeMatches } from '#libs/matching';
import { BusinessLoader } from '../directory/business.loader.js';
import type { GraphqlContext } from '../graphql/context.js';
import { RequestLoader } from '../graphql/loader.js';
import { localeOf } from '../graphql/locale.js';
import { EngagedWith } from './engaged-with.js';

/** What would change a match, by its id: all matches of one business together, since the candidates are the same. */
@Injectable()
export class MatchChangesLoader extends RequestLoader<Match['id'], MatchChanges | null> {
  constructor(
    private readonly changes: ExplainChanges,
    private readonly businesses: BusinessLoader,
    private readonly engaged: EngagedWith,
  ) {
    super();
  }

  protected async batch(ids: readonly string[], context: GraphqlContext): Promise<(MatchChanges | null)[]> {
    const pairs = ids.map((id) => id.split(':') as [string, string]);
    const owners = [...new Set(pairs.map(([businessId]) => businessId))];
    const found = await Promise.all(
      owners.map(async (owner) => {
        const otherIds = pairs.flatMap(([businessId, otherId]) => (businessId === owner ? [otherId] : []));
        return [owner, await this.ofBusiness(owner, otherIds, context)] as const;
      }),
    );
    const byOwner = new Map(found);
    return pairs.map(([businessId, otherId]) => byOwner.get(businessId)?.get(otherId) ?? null);
  }

  private async ofBusiness(businessId: string, otherIds: string[], context: GraphqlContext) {
    const { viewer } = context;
    const business =
      viewer && maySeeMatches(viewer, businessId) ? await this.businesses.load(context, businessId) : null;
    if (!business || !viewer) return new Map<string, MatchChanges>();
    const without = await this.engaged.of(business);
    return this.changes.execute(viewer, { businessId, otherIds, without, locale: localeOf(context) });
  }
}
