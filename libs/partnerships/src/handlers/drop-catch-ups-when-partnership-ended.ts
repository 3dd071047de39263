import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { PartnershipEnded } from '../partnership.events.js';
import { DropCatchUps } from '../use-cases/drop-catch-ups.js';

/** What is over needs no talk about how it goes. */
@Injectable()
@Handles(PartnershipEnded)
export class DropCatchUpsWhenPartnershipEnded implements EventHandler<typeof PartnershipEnded.payload> {
  constructor(private readonly drop: DropCatchUps) {}

  async handle({ partnershipId }: typeof PartnershipEnded.payload): Promise<void> {
    await this.drop.execute(partnershipId);
  }
}
