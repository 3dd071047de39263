import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { PartnershipEnding } from '#libs/partnerships';
import { PartnershipNews } from '../partnership-news.js';

/** The other side hears of a notice and what it means, never why. */
@Injectable()
@Handles(PartnershipEnding)
export class WriteWhenPartnershipEnding implements EventHandler<typeof PartnershipEnding.payload> {
  constructor(private readonly news: PartnershipNews) {}

  async handle({ partnershipId }: typeof PartnershipEnding.payload): Promise<void> {
    await this.news.write(partnershipId, ['notice_given']);
  }
}
