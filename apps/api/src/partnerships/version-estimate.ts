import { Injectable } from '@nestjs/common';
import {
  audienceOverlap,
  type Estimate,
  estimateTerms,
  type ProposalVersion,
  reachByKind,
} from '#libs/partnerships';
import { BusinessLoader, ChannelsLoader } from '../directory/business.loader.js';
import type { GraphqlContext } from '../graphql/context.js';
import { ProposalLoader } from './proposal.loader.js';

/** What each side would get by a version, read through the loaders of the request. */
@Injectable()
export class VersionEstimate {
  constructor(
    private readonly proposals: ProposalLoader,
    private readonly businesses: BusinessLoader,
    private readonly channels: ChannelsLoader,
  ) {}

  /** Null when the proposal or one of the two is gone. */
  async of(context: GraphqlContext, { proposalId, terms }: ProposalVersion): Promise<Estimate | null> {
    const proposal = await this.proposals.load(context, proposalId);
    if (!proposal) return null;
    const ids = [proposal.fromBusinessId, proposal.toBusinessId] as const;
    const [from, to] = await Promise.all(ids.map((id) => this.businesses.load(context, id)));
    const [sender, recipient] = await Promise.all(ids.map((id) => this.channels.load(context, id)));
    if (!from || !to) return null;
    return estimateTerms(terms, {
      reach: { sender: reachByKind(sender ?? []), recipient: reachByKind(recipient ?? []) },
      overlap: audienceOverlap(from.audience, to.audience),
    });
  }
}
