import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { PartnershipsRepository, PartnershipStarted } from '#libs/partnerships';
import { LearnFromPairs } from '../use-cases/learn-from-pairs.js';

@Injectable()
@Handles(PartnershipStarted)
export class LearnWhenPartnershipStarted implements EventHandler<typeof PartnershipStarted.payload> {
  constructor(
    private readonly partnerships: PartnershipsRepository,
    private readonly learn: LearnFromPairs,
  ) {}

  async handle({ partnershipId }: typeof PartnershipStarted.payload): Promise<void> {
    const partnership = await this.partnerships.byId(partnershipId);
    if (!partnership) return;
    const { fromBusinessId: oneId, toBusinessId: otherId } = partnership;
    await this.learn.execute([{ oneId, otherId }]);
  }
}
