import { Args, Context, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Clock, isId, Refusal } from '#libs/common';
import { Live } from '#libs/database';
import { SessionsRepository, type Viewer } from '#libs/identity';
import { type Proposal, proposalSide, ProposalsRepository } from '#libs/partnerships';
import { CurrentViewer } from '../auth/public.js';
import { type GraphqlContext, startEvent } from '../graphql/context.js';
import { ProposalType } from './proposal.type.js';

@Resolver()
export class ProposalSubscriptions {
  constructor(
    private readonly live: Live,
    private readonly clock: Clock,
    private readonly sessions: SessionsRepository,
    private readonly proposals: ProposalsRepository,
  ) {}

  @Subscription(() => ProposalType, {
    description: 'A proposal now and after every change. For those with a seat on either side.',
  })
  async proposalChanged(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The proposal.' }) id: string,
    @Context() context: GraphqlContext,
  ): Promise<AsyncIterableIterator<{ proposalChanged: Proposal }>> {
    if (!(await this.readable(viewer, id))) throw Refusal.notFound('proposal', ['id']);
    return this.follow(viewer, id, context);
  }

  private follow(viewer: Viewer, id: string, context: GraphqlContext) {
    return this.live.follow('proposal', id, async () => {
      const now = await this.sessions.refreshed(viewer, this.clock.now());
      const proposal = now && (await this.readable(now, id));
      if (!proposal) return null;
      startEvent(context, now);
      return [{ proposalChanged: proposal }];
    });
  }

  private async readable(viewer: Viewer, id: string): Promise<Proposal | null> {
    const proposal = isId(id) ? await this.proposals.byId(id) : null;
    return proposal && proposalSide(viewer, proposal) ? proposal : null;
  }
}
