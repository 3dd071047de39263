import { Injectable } from '@nestjs/common';
import { BusinessClosed, BusinessesRepository } from '#libs/directory';
import { type EventHandler, Handles } from '#libs/outbox';
import { EndPartnershipsOfBusiness } from '../use-cases/end-partnerships-of-business.js';

/** A business that closed for good owes nothing any more, and nothing is owed to it. */
@Injectable()
@Handles(BusinessClosed)
export class EndPartnershipsWhenBusinessClosed implements EventHandler<typeof BusinessClosed.payload> {
  constructor(
    private readonly businesses: BusinessesRepository,
    private readonly end: EndPartnershipsOfBusiness,
  ) {}

  async handle({ businessId }: typeof BusinessClosed.payload): Promise<void> {
    const business = await this.businesses.byId(businessId);
    if (business?.status === 'closed') await this.end.execute(businessId);
  }
}
