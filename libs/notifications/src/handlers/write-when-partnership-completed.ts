import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { PartnershipCompleted } from '#libs/partnerships';
import { PartnershipNews } from '../partnership-news.js';

/** Both hear that the season is over, and that they can go on. */
@Injectable()
@Handles(PartnershipCompleted)
export class WriteWhenPartnershipCompleted implements EventHandler<typeof PartnershipCompleted.payload> {
  constructor(private readonly news: PartnershipNews) {}

  async handle({ partnershipId }: typeof PartnershipCompleted.payload): Promise<void> {
    await this.news.write(partnershipId, ['completed']);
  }
}
