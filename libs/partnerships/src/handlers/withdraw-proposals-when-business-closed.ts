import { Injectable } from '@nestjs/common';
import { BusinessClosed, BusinessesRepository } from '#libs/directory';
import { type EventHandler, Handles } from '#libs/outbox';
import { WithdrawProposalsOfBusiness } from '../use-cases/withdraw-proposals-of-business.js';

/** A business that closed for good leaves nobody waiting for an answer. */
@Injectable()
@Handles(BusinessClosed)
export class WithdrawProposalsWhenBusinessClosed implements EventHandler<typeof BusinessClosed.payload> {
  constructor(
    private readonly businesses: BusinessesRepository,
    private readonly withdraw: WithdrawProposalsOfBusiness,
  ) {}

  async handle({ businessId }: typeof BusinessClosed.payload): Promise<void> {
    const business = await this.businesses.byId(businessId);
    if (business?.status === 'closed') await this.withdraw.execute(businessId);
  }
}
