import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { PartnershipAmended } from '../partnership.events.js';
import { DropCatchUps } from '../use-cases/drop-catch-ups.js';

/** A change can make a partnership shorter: nothing stays planned for after its last day. */
@Injectable()
@Handles(PartnershipAmended)
export class DropCatchUpsWhenPartnershipAmended implements EventHandler<typeof PartnershipAmended.payload> {
  constructor(private readonly drop: DropCatchUps) {}

  async handle({ partnershipId }: typeof PartnershipAmended.payload): Promise<void> {
    await this.drop.execute(partnershipId);
  }
}
