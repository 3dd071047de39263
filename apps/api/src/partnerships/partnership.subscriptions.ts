import { Args, Context, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Clock, isId, Refusal } from '#libs/common';
import { Live } from '#libs/database';
import { SessionsRepository, type Viewer } from '#libs/identity';
import { type Partnership, partnershipSide, PartnershipsRepository } from '#libs/partnerships';
import { CurrentViewer } from '../auth/public.js';
import { type GraphqlContext, startEvent } from '../graphql/context.js';
import { PartnershipType } from './partnership.type.js';

@Resolver()
export class PartnershipSubscriptions {
  constructor(
    private readonly live: Live,
    private readonly clock: Clock,
    private readonly sessions: SessionsRepository,
    private readonly partnerships: PartnershipsRepository,
  ) {}

  @Subscription(() => PartnershipType, {
    description:
      'A partnership now and after every change: its state, its promises, its balance. For those with a seat on either side.',
  })
  async partnershipChanged(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The partnership.' }) id: string,
    @Context() context: GraphqlContext,
  ): Promise<AsyncIterableIterator<{ partnershipChanged: Partnership }>> {
    if (!(await this.readable(viewer, id))) throw Refusal.notFound('partnership', ['id']);
    return this.live.follow('partnership', id, async () => {
      const now = await this.sessions.refreshed(viewer, this.clock.now());
      const partnership = now && (await this.readable(now, id));
      if (!partnership) return null;
      startEvent(context, now);
      return [{ partnershipChanged: partnership }];
    });
  }

  private async readable(viewer: Viewer, id: string): Promise<Partnership | null> {
    const partnership = isId(id) ? await this.partnerships.byId(id) : null;
    return partnership && partnershipSide(viewer, partnership) ? partnership : null;
  }
}
