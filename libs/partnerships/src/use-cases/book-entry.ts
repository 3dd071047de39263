import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Database } from '#libs/database';
import { SeatsRepository } from '#libs/identity';
import { inBalance, type Posting } from '../balance/postings.js';
import { LedgerRepository, type NewEntry } from '../ledger.repository.js';
import type { Partnership } from '../partnership.entity.js';

/** Writes one entry into the ledger of a partnership and tells those who look at it. Part of every booking verb, inside its transaction. */
@Injectable()
export class BookEntry {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly ledger: LedgerRepository,
    private readonly seats: SeatsRepository,
  ) {}

  /** Answers the id of the entry; null when its source was booked before, which changes nothing. */
  async execute(
    { id: partnershipId, fromBusinessId, toBusinessId }: Partnership,
    entry: Omit<NewEntry, 'partnershipId'>,
    postings: readonly Posting[],
  ): Promise<string | null> {
    if (!inBalance(postings)) throw new Error('An entry of a ledger has to balance.');
    const id = await this.ledger.append({ ...entry, partnershipId }, postings, this.clock.now());
    if (id === null) return null;
    this.database.signal('partnership', partnershipId);
    for (const { accountId } of await this.seats.ofBusinesses([fromBusinessId, toBusinessId]))
      this.database.signal('account', accountId);
    return id;
  }
}
