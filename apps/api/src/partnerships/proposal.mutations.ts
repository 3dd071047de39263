import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#libs/identity';
import {
  AcceptProposal,
  CounterProposal,
  DeclineProposal,
  DiscardDraft,
  DraftCounter,
  DraftProposal,
  LeaveQueue,
  PartnershipsRepository,
  ProposalsRepository,
  QueueProposal,
  RecallProposal,
  SendProposal,
  SnoozeProposal,
  WithdrawProposal,
} from '#libs/partnerships';
import { CurrentViewer } from '../auth/public.js';
import { doorOf, type GraphqlContext } from '../graphql/context.js';
import {
  AcceptProposalInput,
  CounterProposalInput,
  DeclineProposalInput,
  DraftCounterInput,
  DraftProposalInput,
  LeaveQueueInput,
  ProposalIdInput,
  RecallProposalInput,
  SendProposalInput,
  SnoozeProposalInput,
  WithdrawProposalInput,
} from './proposal.inputs.js';
import { AcceptProposalPayload, DiscardDraftPayload, ProposalPayload } from './proposal.payloads.js';

@Resolver()
export class ProposalMutations {
  constructor(
    private readonly draft: DraftProposal,
    private readonly discard: DiscardDraft,
    private readonly send: SendProposal,
    private readonly queue: QueueProposal,
    private readonly leave: LeaveQueue,
    private readonly accept: AcceptProposal,
    private readonly counter: CounterProposal,
    private readonly decline: DeclineProposal,
    private readonly draftTheCounter: DraftCounter,
    private readonly snooze: SnoozeProposal,
    private readonly recall: RecallProposal,
    private readonly withdraw: WithdrawProposal,
    private readonly proposals: ProposalsRepository,
    private readonly partnerships: PartnershipsRepository,
  ) {}

  @Mutation(() => ProposalPayload, {
    description: 'Starts or changes a draft; nothing is sent. For those with a seat in the sender.',
  })
  async draftProposal(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DraftProposalInput,
    @Context() context: GraphqlContext,
  ): Promise<ProposalPayload> {
    return this.changed(await this.draft.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => DiscardDraftPayload, {
    description: 'Throws a draft away for good. For those with a seat in the sender.',
  })
  async discardDraft(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ProposalIdInput,
  ): Promise<DiscardDraftPayload> {
    return { discardedId: await this.discard.execute(viewer, input) };
  }

  @Mutation(() => ProposalPayload, {
    description: 'Sends a draft as version 1. For those with a seat in the sender.',
  })
  async sendProposal(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SendProposalInput,
    @Context() context: GraphqlContext,
  ): Promise<ProposalPayload> {
    return this.changed(await this.send.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Lets a draft wait until the recipient has room; it is sent by itself then, oldest first. For those with a seat in the sender.',
  })
  async queueProposal(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SendProposalInput,
    @Context() context: GraphqlContext,
  ): Promise<ProposalPayload> {
    return this.changed(await this.queue.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => ProposalPayload, {
    description: 'Takes a draft out of the queue. For those with a seat in the sender.',
  })
  async leaveQueue(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: LeaveQueueInput,
    @Context() context: GraphqlContext,
  ): Promise<ProposalPayload> {
    return this.changed(await this.leave.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => AcceptProposalPayload, {
    description: 'Accepts exactly the version with this hash. For those with a seat where the turn is.',
  })
  async acceptProposal(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AcceptProposalInput,
    @Context() context: GraphqlContext,
  ): Promise<AcceptProposalPayload> {
    const { proposalId, partnershipId } = await this.accept.execute(viewer, input, doorOf(context));
    const partnership = await this.partnerships.byId(partnershipId);
    return { ...(await this.changed(proposalId)), partnership };
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Answers the version with this hash with other terms; it is the other side’s turn then. For those with a seat where the turn is.',
  })
  async counterProposal(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CounterProposalInput,
    @Context() context: GraphqlContext,
  ): Promise<ProposalPayload> {
    return this.changed(await this.counter.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => ProposalPayload, { description: 'Says no. For those with a seat where the turn is.' })
  async declineProposal(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DeclineProposalInput,
    @Context() context: GraphqlContext,
  ): Promise<ProposalPayload> {
    return this.changed(await this.decline.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => ProposalPayload, {
    description: 'Takes back an unanswered proposal. For those with a seat in the business that made it.',
  })
  async withdrawProposal(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: WithdrawProposalInput,
    @Context() context: GraphqlContext,
  ): Promise<ProposalPayload> {
    return this.changed(await this.withdraw.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => ProposalPayload, {
    description: 'Keeps a counter that is being written. For those with a seat where the turn is.',
  })
  async draftCounter(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DraftCounterInput,
  ): Promise<ProposalPayload> {
    return this.changed(await this.draftTheCounter.execute(viewer, input));
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Puts a proposal off until a day; the other side sees nothing of it. For those with a seat where the turn is.',
  })
  async snoozeProposal(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SnoozeProposalInput,
    @Context() context: GraphqlContext,
  ): Promise<ProposalPayload> {
    return this.changed(await this.snooze.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Takes back what was sent a moment ago as if it had never been, before its mail leaves. For those with a seat in the business that made it.',
  })
  async recallProposal(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RecallProposalInput,
    @Context() context: GraphqlContext,
  ): Promise<ProposalPayload> {
    return this.changed(await this.recall.execute(viewer, input, doorOf(context)));
  }

  private async changed(id: string): Promise<ProposalPayload> {
    return { proposal: await this.proposals.byId(id) };
  }
}
