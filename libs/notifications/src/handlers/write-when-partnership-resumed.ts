import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { PartnershipResumed } from '#libs/partnerships';
import { PartnershipNews } from '../partnership-news.js';

/** The other side hears that it goes on; a pause that is simply over is no news. */
@Injectable()
@Handles(PartnershipResumed)
export class WriteWhenPartnershipResumed implements EventHandler<typeof PartnershipResumed.payload> {
  constructor(private readonly news: PartnershipNews) {}

  async handle({ partnershipId }: typeof PartnershipResumed.payload): Promise<void> {
    await this.news.write(partnershipId, ['resumed']);
  }
}
