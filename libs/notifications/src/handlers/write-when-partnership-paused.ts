import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { PartnershipPaused } from '#libs/partnerships';
import { PartnershipNews } from '../partnership-news.js';

/** The other side hears of a pause, and until when. */
@Injectable()
@Handles(PartnershipPaused)
export class WriteWhenPartnershipPaused implements EventHandler<typeof PartnershipPaused.payload> {
  constructor(private readonly news: PartnershipNews) {}

  async handle({ partnershipId }: typeof PartnershipPaused.payload): Promise<void> {
    await this.news.write(partnershipId, ['paused']);
  }
}
