import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock, type Day, dayIn } from '#libs/common';
import type { Business } from '#libs/directory';
import {
  type Partnership,
  type PromiseAction,
  type Promised,
  type PromiseEvent,
  type PromiseEvidence,
  type ShownPromiseState,
  takesEvidence,
  viewerMayPromise,
} from '#libs/partnerships';
import { BusinessLoader } from '../directory/business.loader.js';
import { BusinessType } from '../directory/business.type.js';
import { type Connection, LongPageArgs, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import { PartnershipType } from './partnership.type.js';
import { PromiseActionEnum, PromiseStateEnum } from './promise.enums.js';
import { EvidenceLoader, PartnershipLoader, PromiseHistoryLoader } from './promise.loader.js';
import {
  EvidenceConnection,
  EvidenceType,
  PromiseEventConnection,
  PromiseEventType,
  PromiseType,
} from './promise.type.js';

@Resolver(() => PromiseType)
export class PromiseResolver {
  constructor(
    private readonly clock: Clock,
    private readonly businesses: BusinessLoader,
    private readonly partnerships: PartnershipLoader,
    private readonly evidenceOf: EvidenceLoader,
    private readonly historyOf: PromiseHistoryLoader,
  ) {}

  @ResolveField(() => BusinessType, { description: 'The business that does it.' })
  by(@Parent() promise: Promised, @Context() context: GraphqlContext): Promise<Business | null> {
    return this.businesses.load(context, promise.byBusinessId);
  }

  @ResolveField(() => BusinessType, { description: 'The business it is owed to.' })
  for(@Parent() promise: Promised, @Context() context: GraphqlContext): Promise<Business | null> {
    return this.businesses.load(context, promise.forBusinessId);
  }

  @ResolveField(() => PartnershipType, { description: 'The partnership it belongs to.' })
  partnership(@Parent() promise: Promised, @Context() context: GraphqlContext): Promise<Partnership | null> {
    return this.partnerships.load(context, promise.partnershipId);
  }

  @ResolveField(() => PromiseStateEnum, { description: 'What became of it; due from its first day on.' })
  async state(@Parent() promise: Promised, @Context() context: GraphqlContext): Promise<ShownPromiseState> {
    return promise.stateOn(await this.today(promise, context));
  }

  @ResolveField(() => BusinessType, {
    nullable: true,
    description: 'Who is asked to do something now; null when nobody is.',
  })
  async turn(@Parent() { turn }: Promised, @Context() context: GraphqlContext): Promise<Business | null> {
    return turn === null ? null : this.businesses.load(context, turn);
  }

  @ResolveField(() => Boolean, { description: 'Whether somebody is asked, and the day is over.' })
  async overdue(@Parent() promise: Promised, @Context() context: GraphqlContext): Promise<boolean> {
    return promise.turn !== null && (await this.today(promise, context)) > promise.dueOn;
  }

  @ResolveField(() => [PromiseActionEnum], { description: 'The buttons: what you may do now.' })
  async viewerMay(@Parent() promise: Promised, @Context() context: GraphqlContext): Promise<PromiseAction[]> {
    if (!context.viewer) return [];
    return viewerMayPromise(context.viewer, promise, await this.today(promise, context));
  }

  @ResolveField(() => Boolean, { description: 'Whether photos and links can be added.' })
  takesEvidence(@Parent() promise: Promised): boolean {
    return takesEvidence(promise);
  }

  @ResolveField(() => EvidenceConnection, { description: 'What shows that it was done.' })
  async evidence(
    @Parent() { id: promiseId }: Promised,
    @Args() { first, after }: LongPageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<PromiseEvidence>> {
    return toConnection(await this.evidenceOf.load(context, { promiseId, first, after }));
  }

  @ResolveField(() => PromiseEventConnection, { description: 'What happened to it, the oldest first.' })
  async history(
    @Parent() { id: promiseId }: Promised,
    @Args() { first, after }: LongPageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<PromiseEvent>> {
    return toConnection(await this.historyOf.load(context, { promiseId, first, after }));
  }

  private async today(promise: Promised, context: GraphqlContext): Promise<Day> {
    const by = await this.businesses.load(context, promise.byBusinessId);
    return dayIn(by?.timeZone ?? 'UTC', this.clock.now());
  }
}

@Resolver(() => EvidenceType)
export class EvidenceResolver {
  constructor(private readonly businesses: BusinessLoader) {}

  @ResolveField(() => BusinessType, { description: 'The side that gave it.' })
  by(@Parent() evidence: PromiseEvidence, @Context() context: GraphqlContext): Promise<Business | null> {
    return this.businesses.load(context, evidence.byBusinessId);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Of a photo: its path at this server, for those signed in on either side. Null otherwise.',
  })
  photoPath(@Parent() { id, kind }: PromiseEvidence): string | null {
    return kind === 'photo' ? `/api/evidence/${id}/photo` : null;
  }
}

@Resolver(() => PromiseEventType)
export class PromiseEventResolver {
  constructor(private readonly businesses: BusinessLoader) {}

  @ResolveField(() => BusinessType, { nullable: true, description: 'Who; null when the clock did it.' })
  async by(@Parent() event: PromiseEvent, @Context() context: GraphqlContext): Promise<Business | null> {
    return event.byBusinessId ? this.businesses.load(context, event.byBusinessId) : null;
  }
}
