import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { PartnershipEnding } from '../partnership.events.js';
import { WithdrawChangesOfPartnership } from '../use-cases/withdraw-changes-of-partnership.js';

/** Once notice is given, nobody is left with terms to answer that could not come in force. */
@Injectable()
@Handles(PartnershipEnding)
export class WithdrawChangesWhenPartnershipEnding implements EventHandler<typeof PartnershipEnding.payload> {
  constructor(private readonly withdraw: WithdrawChangesOfPartnership) {}

  async handle({ partnershipId }: typeof PartnershipEnding.payload): Promise<void> {
    await this.withdraw.execute(partnershipId);
  }
}
