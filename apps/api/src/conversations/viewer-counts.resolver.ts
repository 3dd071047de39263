import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '#libs/common';
import { ConversationsRepository } from '#libs/conversations';
import type { Viewer } from '#libs/identity';
import { DuePromises, LedgerRepository, ProposalCounts } from '#libs/partnerships';
import { ViewerCountsType, ViewerType } from '../identity/identity.type.js';

@Resolver(() => ViewerType)
export class ViewerCountsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly conversations: ConversationsRepository,
    private readonly proposals: ProposalCounts,
    private readonly ledger: LedgerRepository,
    private readonly promises: DuePromises,
  ) {}

  @ResolveField(() => ViewerCountsType, {
    description: 'Numbers for badges, of the business this session acts for.',
  })
  async counts(@Parent() { actingForId }: Viewer): Promise<ViewerCountsType> {
    if (!actingForId) return { yourTurn: 0, unreadConversations: 0, due: 0, toConfirm: 0 };
    const [turns, unreadConversations, due, notes] = await Promise.all([
      this.proposals.yourTurn([actingForId], this.clock.now()),
      this.conversations.unreadCount([actingForId]),
      this.promises.counts([actingForId], this.clock.now()),
      this.ledger.toAnswer([actingForId]),
    ]);
    return {
      yourTurn: turns[0]?.count ?? 0,
      unreadConversations,
      due: due[0]?.count ?? 0,
      toConfirm: notes[0]?.count ?? 0,
    };
  }
}
