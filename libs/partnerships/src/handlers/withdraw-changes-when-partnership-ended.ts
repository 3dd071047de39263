import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { PartnershipEnded } from '../partnership.events.js';
import { WithdrawChangesOfPartnership } from '../use-cases/withdraw-changes-of-partnership.js';

/** A partnership that ended at once leaves nobody waiting for an answer. */
@Injectable()
@Handles(PartnershipEnded)
export class WithdrawChangesWhenPartnershipEnded implements EventHandler<typeof PartnershipEnded.payload> {
  constructor(private readonly withdraw: WithdrawChangesOfPartnership) {}

  async handle({ partnershipId }: typeof PartnershipEnded.payload): Promise<void> {
    await this.withdraw.execute(partnershipId);
  }
}
