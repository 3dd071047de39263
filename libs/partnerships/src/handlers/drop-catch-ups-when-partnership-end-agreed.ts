import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { PartnershipEndAgreed } from '../partnership.events.js';
import { DropCatchUps } from '../use-cases/drop-catch-ups.js';

/** With an earlier last day, nothing stays planned for after it. */
@Injectable()
@Handles(PartnershipEndAgreed)
export class DropCatchUpsWhenPartnershipEndAgreed implements EventHandler<
  typeof PartnershipEndAgreed.payload
> {
  constructor(private readonly drop: DropCatchUps) {}

  async handle({ partnershipId }: typeof PartnershipEndAgreed.payload): Promise<void> {
    await this.drop.execute(partnershipId);
  }
}
