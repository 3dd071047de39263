import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '#libs/common';
import { type Business, BusinessesRepository, ChannelsRepository } from '#libs/directory';
import { AdviceRepository, type Pair } from '../advice.repository.js';
import { type Advice, advise } from '../advice/advise.js';
import { type Estimate, estimateTerms } from '../estimate/estimate-terms.js';
import { audienceOverlap } from '../estimate/overlap.js';
import { reachByKind } from '../estimate/reach.js';
import type { Terms } from '../terms.js';

/** Terms to advise one of the two on. */
export interface AdviceAsk {
  /** The business that is advised. */
  readonly forId: string;
  /** `sender` in the terms. */
  readonly fromId: string;
  readonly toId: string;
  readonly terms: Terms;
  /** The proposal the terms belong to: it is no duplicate of itself. */
  readonly proposalId: string | null;
  /** The partnership they would change: nor is that one. */
  readonly partnershipId: string | null;
}

/** What to think about, and what each side would get. */
export interface TermsAdvice {
  readonly advice: readonly Advice[];
  readonly estimate: Estimate;
}

/** Whether two categories serve the same need. */
export type Competes = (categoryKey: string, other: string) => boolean;

/**
 * Advises on many terms with as many statements as on one. Of agreements only those of the business advised are looked
 * at: what the other has promised elsewhere stays theirs. Who may ask is settled by the caller.
 */
@Injectable()
export class WorkOutAdvice {
  constructor(
    private readonly clock: Clock,
    private readonly businesses: BusinessesRepository,
    private readonly channels: ChannelsRepository,
    private readonly repository: AdviceRepository,
  ) {}

  /** Answers in the order of the asks; null where one of the two does not exist. */
  async execute(asks: readonly AdviceAsk[], competes: Competes): Promise<(TermsAdvice | null)[]> {
    const now = this.clock.now();
    const ids = [...new Set(asks.flatMap(({ fromId, toId }) => [fromId, toId]))];
    const businesses = new Map((await this.businesses.byIds(ids)).map((business) => [business.id, business]));
    const channels = await this.channels.ofBusinesses(ids);
    const advised = [...new Set(asks.map(({ forId }) => forId))].flatMap((id) => businesses.get(id) ?? []);
    const agreements = await this.repository.agreementsOf(
      advised.map(({ id, timeZone }) => ({ businessId: id, today: dayIn(timeZone, now) })),
    );
    const open = await this.repository.openBetween(pairsOf(asks), now);
    return asks.map((ask) => {
      const from = businesses.get(ask.fromId);
      const to = businesses.get(ask.toId);
      if (!from || !to) return null;
      const reachOf = (id: string) => reachByKind(channels.filter(({ businessId }) => businessId === id));
      const estimate = estimateTerms(ask.terms, {
        reach: { sender: reachOf(from.id), recipient: reachOf(to.id) },
        overlap: audienceOverlap(from.audience, to.audience),
      });
      const other = ask.forId === from.id ? to : from;
      const advice = advise({
        terms: ask.terms,
        estimate,
        competes,
        side: ask.forId === from.id ? 'sender' : 'recipient',
        otherId: other.id,
        otherCategoryKeys: kindsOf(other),
        openBetween: open.filter(
          ({ id, fromId, toId }) => id !== ask.proposalId && isPair(ask, [fromId, toId]),
        ),
        agreements: agreements.filter(
          ({ id, businessId }) => businessId === ask.forId && id !== ask.partnershipId,
        ),
      });
      return { advice, estimate };
    });
  }
}

const kindsOf = ({ categoryKey, otherCategoryKeys }: Business): string[] =>
  [categoryKey ?? [], otherCategoryKeys].flat();

const isPair = ({ fromId, toId }: AdviceAsk, [one, other]: Pair): boolean =>
  (fromId === one && toId === other) || (fromId === other && toId === one);

/** Each two businesses once, whoever of them starts. */
function pairsOf(asks: readonly AdviceAsk[]): Pair[] {
  const pairs = asks.map(({ fromId, toId }): Pair => (fromId < toId ? [fromId, toId] : [toId, fromId]));
  return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}
