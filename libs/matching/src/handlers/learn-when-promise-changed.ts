import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { PartnershipsRepository, PromiseChanged } from '#libs/partnerships';
import { LearnFromPairs } from '../use-cases/learn-from-pairs.js';

@Injectable()
@Handles(PromiseChanged)
export class LearnWhenPromiseChanged implements EventHandler<typeof PromiseChanged.payload> {
  constructor(
    private readonly partnerships: PartnershipsRepository,
    private readonly learn: LearnFromPairs,
  ) {}

  async handle({ partnershipId }: typeof PromiseChanged.payload): Promise<void> {
    const partnership = await this.partnerships.byId(partnershipId);
    if (!partnership) return;
    const { fromBusinessId: oneId, toBusinessId: otherId } = partnership;
    await this.learn.execute([{ oneId, otherId }]);
  }
}
