import { Injectable } from '@nestjs/common';
import { BusinessesRepository, ChannelsRepository } from '#libs/directory';
import type { EstimateSetting } from '../estimate/people.js';
import { audienceOverlap } from '../estimate/overlap.js';
import { reachByKind } from '../estimate/reach.js';

/** The two businesses of a proposal or partnership. */
export interface Pair {
  readonly fromBusinessId: string;
  readonly toBusinessId: string;
}

/** Reads what an estimate needs to know of pairs of businesses: channels and audiences, as stated now. Two statements for any number of pairs. */
@Injectable()
export class ReadEstimateSetting {
  constructor(
    private readonly businesses: BusinessesRepository,
    private readonly channels: ChannelsRepository,
  ) {}

  async execute(pairs: readonly Pair[]): Promise<EstimateSetting[]> {
    const ids = [
      ...new Set(pairs.flatMap(({ fromBusinessId, toBusinessId }) => [fromBusinessId, toBusinessId])),
    ];
    const [businesses, channels] = await Promise.all([
      this.businesses.byIds(ids),
      this.channels.ofBusinesses(ids),
    ]);
    const audience = (id: string) => businesses.find((business) => business.id === id)?.audience ?? [];
    const reach = (id: string) => reachByKind(channels.filter(({ businessId }) => businessId === id));
    return pairs.map(({ fromBusinessId, toBusinessId }) => ({
      reach: { sender: reach(fromBusinessId), recipient: reach(toBusinessId) },
      overlap: audienceOverlap(audience(fromBusinessId), audience(toBusinessId)),
    }));
  }
}
