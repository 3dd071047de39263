import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { PartnershipEnded } from '#libs/partnerships';
import { PartnershipNews } from '../partnership-news.js';

/** The partner of a business that closed hears that nothing is owed any more; a notice that ran out was told when it was given. */
@Injectable()
@Handles(PartnershipEnded)
export class WriteWhenPartnershipEnded implements EventHandler<typeof PartnershipEnded.payload> {
  constructor(private readonly news: PartnershipNews) {}

  async handle({ partnershipId }: typeof PartnershipEnded.payload): Promise<void> {
    await this.news.write(partnershipId, ['ended']);
  }
}
