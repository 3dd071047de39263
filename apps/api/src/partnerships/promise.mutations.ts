import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#libs/identity';
import {
  AddLink,
  ConfirmPromise,
  ContestPromise,
  DoubtPromise,
  KeepPromise,
  PromisesRepository,
  ReopenPromise,
  ReplyToContest,
  SettleContest,
  WaivePromise,
} from '#libs/partnerships';
import { CurrentViewer } from '../auth/public.js';
import { doorOf, type GraphqlContext } from '../graphql/context.js';
import {
  AddLinkInput,
  ContestPromiseInput,
  DoubtPromiseInput,
  KeepPromiseInput,
  PromiseIdInput,
  PromiseWordsInput,
  ReplyToContestInput,
  SettleContestInput,
} from './promise.inputs.js';
import { PromisePayload } from './promise.payloads.js';

@Resolver()
export class PromiseMutations {
  constructor(
    private readonly keep: KeepPromise,
    private readonly reopen: ReopenPromise,
    private readonly confirm: ConfirmPromise,
    private readonly doubt: DoubtPromise,
    private readonly waive: WaivePromise,
    private readonly contest: ContestPromise,
    private readonly reply: ReplyToContest,
    private readonly settle: SettleContest,
    private readonly link: AddLink,
    private readonly promises: PromisesRepository,
  ) {}

  @Mutation(() => PromisePayload, {
    description:
      'Says that it is done; the partner is asked to confirm. For those with a seat in the business that gave it.',
  })
  async keepPromise(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: KeepPromiseInput,
    @Context() context: GraphqlContext,
  ): Promise<PromisePayload> {
    return this.changed(await this.keep.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => PromisePayload, {
    description:
      'Takes back "done" before the partner answered. For those with a seat in the business that gave it.',
  })
  async reopenPromise(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PromiseIdInput,
    @Context() context: GraphqlContext,
  ): Promise<PromisePayload> {
    return this.changed(await this.reopen.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => PromisePayload, {
    description: 'Says that the other side did it. For those with a seat in the business it is owed to.',
  })
  async confirmPromise(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PromiseWordsInput,
    @Context() context: GraphqlContext,
  ): Promise<PromisePayload> {
    return this.changed(await this.confirm.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => PromisePayload, {
    description:
      'Says that it was not seen; it is open again. For those with a seat in the business it is owed to.',
  })
  async doubtPromise(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DoubtPromiseInput,
    @Context() context: GraphqlContext,
  ): Promise<PromisePayload> {
    return this.changed(await this.doubt.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => PromisePayload, {
    description: 'No longer expects it. For those with a seat in the business it is owed to.',
  })
  async waivePromise(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PromiseWordsInput,
    @Context() context: GraphqlContext,
  ): Promise<PromisePayload> {
    return this.changed(await this.waive.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => PromisePayload, {
    description:
      'Sees a miss differently; it counts nowhere meanwhile. For those with a seat in the business that gave it.',
  })
  async contestPromise(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ContestPromiseInput,
    @Context() context: GraphqlContext,
  ): Promise<PromisePayload> {
    return this.changed(await this.contest.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => PromisePayload, {
    description:
      'Says how the other side sees it, once. For those with a seat in the business it is owed to.',
  })
  async replyToContest(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ReplyToContestInput,
    @Context() context: GraphqlContext,
  ): Promise<PromisePayload> {
    return this.changed(await this.reply.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => PromisePayload, {
    description:
      'Agrees with what the other side says a contested promise came to. For those with a seat on either side.',
  })
  async settleContest(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SettleContestInput,
    @Context() context: GraphqlContext,
  ): Promise<PromisePayload> {
    return this.changed(await this.settle.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => PromisePayload, {
    description: 'Adds a link as evidence. For those with a seat on either side, until it is settled.',
  })
  async addLink(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AddLinkInput,
    @Context() context: GraphqlContext,
  ): Promise<PromisePayload> {
    return this.changed(await this.link.execute(viewer, input, doorOf(context)));
  }

  private async changed(id: string): Promise<PromisePayload> {
    return { promise: await this.promises.byId(id) };
  }
}
