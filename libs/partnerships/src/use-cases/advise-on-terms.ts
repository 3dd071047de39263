import { Injectable } from '@nestjs/common';
import { Clock, dayIn, isId, Refusal } from '#libs/common';
import { BusinessesRepository, ChannelsRepository } from '#libs/directory';
import { requireSeat, type Viewer } from '#libs/identity';
import { AdviceRepository } from '../advice.repository.js';
import { type Advice, advise } from '../advice/advise.js';
import { audienceOverlap } from '../estimate/overlap.js';
import { type Estimate, estimateTerms } from '../estimate/estimate-terms.js';
import { reachByKind } from '../estimate/reach.js';
import { ProposalsRepository } from '../proposals.repository.js';
import type { Terms } from '../terms.js';

export interface AdviseInput {
  /** The business that is advised: one of the two. */
  readonly forId: string;
  /** `sender` in the terms. */
  readonly fromId: string;
  readonly toId: string;
  readonly terms: Terms;
  /** The proposal the terms belong to: neither it nor the partnership it would change is a duplicate. */
  readonly proposalId?: string | null;
}

/** What to think about, and what each side would get. */
export interface TermsAdvice {
  readonly advice: readonly Advice[];
  readonly estimate: Estimate;
}

/** Advises one side on terms. Only its own agreements are looked at: what the other has promised elsewhere stays theirs. */
@Injectable()
export class AdviseOnTerms {
  constructor(
    private readonly clock: Clock,
    private readonly businesses: BusinessesRepository,
    private readonly channels: ChannelsRepository,
    private readonly proposals: ProposalsRepository,
    private readonly repository: AdviceRepository,
  ) {}

  /** @param competes whether two categories serve the same need; matching knows */
  async execute(
    viewer: Viewer,
    input: AdviseInput,
    competes: (categoryKey: string, other: string) => boolean,
  ): Promise<TermsAdvice> {
    const { forId, fromId, toId, terms } = input;
    requireSeat(viewer, forId, ['fromId']);
    const both = isId(fromId) && isId(toId) ? await this.businesses.byIds([fromId, toId]) : [];
    const from = both.find(({ id }) => id === fromId);
    const to = both.find(({ id }) => id === toId);
    if (!from || !to || (forId !== fromId && forId !== toId)) throw Refusal.notFound('business', ['toId']);
    const [own, other] = forId === fromId ? [from, to] : [to, from];
    const proposal = isId(input.proposalId ?? '') ? await this.proposals.byId(input.proposalId ?? '') : null;
    const now = this.clock.now();
    const channels = await this.channels.ofBusinesses([fromId, toId]);
    const reachOf = (id: string) => reachByKind(channels.filter(({ businessId }) => businessId === id));
    const estimate = estimateTerms(terms, {
      reach: { sender: reachOf(fromId), recipient: reachOf(toId) },
      overlap: audienceOverlap(from.audience, to.audience),
    });
    const open = await this.repository.openBetween(fromId, toId, now);
    const agreements = await this.repository.agreementsOf([own.id], dayIn(own.timeZone, now));
    const changed = proposal?.isParty(own.id) ? proposal.partnershipId : null;
    const advice = advise({
      terms,
      estimate,
      competes,
      side: own.id === fromId ? 'sender' : 'recipient',
      otherId: other.id,
      otherCategoryKeys: [other.categoryKey ?? [], other.otherCategoryKeys].flat(),
      openBetween: open.filter(({ id }) => id !== input.proposalId),
      agreements: agreements.filter(({ id }) => id !== changed),
    });
    return { advice, estimate };
  }
}
