import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { PartnershipEndAgreed } from '#libs/partnerships';
import { PartnershipNews } from '../partnership-news.js';

/** The side that asked for an earlier end hears that it is agreed. */
@Injectable()
@Handles(PartnershipEndAgreed)
export class WriteWhenPartnershipEndAgreed implements EventHandler<typeof PartnershipEndAgreed.payload> {
  constructor(private readonly news: PartnershipNews) {}

  async handle({ partnershipId }: typeof PartnershipEndAgreed.payload): Promise<void> {
    await this.news.write(partnershipId, ['end_agreed']);
  }
}
