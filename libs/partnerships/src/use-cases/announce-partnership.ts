import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { SeatsRepository } from '#libs/identity';
import { type DomainEvent, Outbox } from '#libs/outbox';
import type { Partnership } from '../partnership.entity.js';

/** Tells of a change to a partnership: the event for whoever reacts, and a wake-up for everybody with a seat on either side. Part of each verb, inside its transaction. */
@Injectable()
export class AnnouncePartnership {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly seats: SeatsRepository,
  ) {}

  async execute(partnership: Partnership, event: DomainEvent<object>): Promise<void> {
    const { id, fromBusinessId, toBusinessId } = partnership;
    await this.outbox.append(event);
    this.database.signal('partnership', id);
    for (const { accountId } of await this.seats.ofBusinesses([fromBusinessId, toBusinessId])) {
      this.database.signal('account', accountId);
    }
  }
}
