import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '#libs/common';
import type { Business } from '#libs/directory';
import { actsFor } from '#libs/identity';
import {
  type Partnership,
  PartnershipsRepository,
  type Proposal,
  ProposalsRepository,
} from '#libs/partnerships';
import { BusinessType } from '../directory/business.type.js';
import { type Connection, emptyConnection, PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import { PartnershipConnection } from './partnership.type.js';
import { ProposalsArgs } from './proposal.inputs.js';
import { AwaitedLoader, OpenIncomingLoader } from './proposal.loader.js';
import { AttentionType, ProposalConnection } from './proposal.type.js';

@Resolver(() => BusinessType)
export class BusinessPartnershipsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly proposalsRepository: ProposalsRepository,
    private readonly partnershipsRepository: PartnershipsRepository,
    private readonly openIncoming: OpenIncomingLoader,
    private readonly awaited: AwaitedLoader,
  ) {}

  @ResolveField(() => ProposalConnection, {
    description:
      "What waits for the business first, then the rest, newest first in both. Paging on, what changed since the first page comes at the end. For the viewer's own business only; empty for others.",
  })
  async proposals(
    @Parent() { id }: Business,
    @Args() { box, first, after }: ProposalsArgs,
    @Context() { viewer }: GraphqlContext,
  ): Promise<Connection<Proposal>> {
    if (!viewer || !actsFor(viewer, id)) return emptyConnection();
    const page = { first, after };
    return toConnection(await this.proposalsRepository.ofBusiness(id, box ?? 'all', this.clock.now(), page));
  }

  @ResolveField(() => PartnershipConnection, {
    description: "For the viewer's own business only; empty for others.",
  })
  async partnerships(
    @Parent() { id }: Business,
    @Args() page: PageArgs,
    @Context() { viewer }: GraphqlContext,
  ): Promise<Connection<Partnership>> {
    if (!viewer || !actsFor(viewer, id)) return emptyConnection();
    return toConnection(await this.partnershipsRepository.ofBusiness(id, page));
  }

  @ResolveField(() => AttentionType, { description: 'Whether a new proposal would be welcome now.' })
  async attention(
    @Parent() { id, attentionBudget: budget }: Business,
    @Context() context: GraphqlContext,
  ): Promise<AttentionType> {
    const open = await this.openIncoming.load(context, id);
    const isFull = open >= budget || (await this.awaited.load(context, id));
    const own = context.viewer ? actsFor(context.viewer, id) : false;
    return own ? { budget, open, isFull } : { budget: null, open: null, isFull };
  }
}
