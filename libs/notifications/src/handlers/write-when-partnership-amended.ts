import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { PartnershipAmended } from '#libs/partnerships';
import { PartnershipNews } from '../partnership-news.js';

/** The side that proposed a change or another season hears that it is agreed. */
@Injectable()
@Handles(PartnershipAmended)
export class WriteWhenPartnershipAmended implements EventHandler<typeof PartnershipAmended.payload> {
  constructor(private readonly news: PartnershipNews) {}

  async handle({ partnershipId }: typeof PartnershipAmended.payload): Promise<void> {
    await this.news.write(partnershipId, ['amended', 'renewed']);
  }
}
