import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { SeatsRepository } from '#libs/identity';
import { type DomainEvent, Outbox } from '#libs/outbox';
import type { Proposal } from '../proposal.entity.js';

/** Tells of a change to a proposal: the events for whoever reacts, and a wake-up for everybody who looks at it, at the partnership it would change, or has a seat on either side. Part of each verb, inside its transaction. */
@Injectable()
export class AnnounceProposal {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly seats: SeatsRepository,
  ) {}

  async execute(proposal: Proposal, ...events: DomainEvent<object>[]): Promise<void> {
    for (const event of events) await this.outbox.append(event);
    this.database.signal('proposal', proposal.id);
    if (proposal.partnershipId) this.database.signal('partnership', proposal.partnershipId);
    for (const { accountId } of await this.seats.ofBusinesses([
      proposal.fromBusinessId,
      proposal.toBusinessId,
    ])) {
      this.database.signal('account', accountId);
    }
  }
}
