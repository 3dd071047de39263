import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { PartnershipEnding } from '../partnership.events.js';
import { DropCatchUps } from '../use-cases/drop-catch-ups.js';

/** Once notice is given, nothing stays planned for after the last day. */
@Injectable()
@Handles(PartnershipEnding)
export class DropCatchUpsWhenPartnershipEnding implements EventHandler<typeof PartnershipEnding.payload> {
  constructor(private readonly drop: DropCatchUps) {}

  async handle({ partnershipId }: typeof PartnershipEnding.payload): Promise<void> {
    await this.drop.execute(partnershipId);
  }
}
