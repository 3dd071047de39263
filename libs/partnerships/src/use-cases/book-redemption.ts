import { Injectable } from '@nestjs/common';
import { Checks, type Day, Refusal } from '#libs/common';
import { Database } from '#libs/database';
import { Outbox } from '#libs/outbox';
import { type Amount, brought } from '../balance/postings.js';
import { RedemptionBooked } from '../ledger.events.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { BookEntry } from './book-entry.js';

export interface BookRedemptionInput {
  readonly partnershipId: string;
  /** The side whose customer it was: the other side's till counted the code. */
  readonly broughtById: string;
  /** The day at the till. */
  readonly on: Day;
  /** What names it for good, such as `redemption:<id>`: booked once however often it is told. */
  readonly source: string;
  /** What the customer spent, when the till says so: minor units of an ISO 4217 currency. */
  readonly value?: { readonly minor: number; readonly currency: string } | null;
}

/**
 * Books one code that was used at a till. For whoever counts codes; no person calls it, so there is no viewer.
 * Answers whether it was new. Refuses a partnership that does not have this side, and a value that is none.
 */
@Injectable()
export class BookRedemption {
  constructor(
    private readonly database: Database,
    private readonly partnerships: PartnershipsRepository,
    private readonly bookEntry: BookEntry,
    private readonly outbox: Outbox,
  ) {}

  async execute({ partnershipId, broughtById, on, source, value }: BookRedemptionInput): Promise<boolean> {
    const amounts: Amount[] = [{ unit: 'redemptions', currency: null, amount: 1 }];
    if (value) amounts.push({ unit: 'money', currency: currencyOf(value), amount: value.minor });
    return this.database.transaction(async () => {
      const partnership = await this.partnerships.byId(partnershipId);
      if (!partnership?.isParty(broughtById)) throw Refusal.notFound('partnership', ['partnershipId']);
      const direction = { giverId: broughtById, receiverId: partnership.other(broughtById) };
      const house = { aboutId: null, actor: null, happenedFrom: null, note: null };
      const entry = { kind: 'redemptions', ...house, happenedOn: on, source } as const;
      const postings = brought(direction, amounts, { waiting: false });
      const isNew = (await this.bookEntry.execute(partnership, entry, postings)) !== null;
      if (isNew) await this.outbox.append(RedemptionBooked({ partnershipId }));
      return isNew;
    });
  }
}

function currencyOf({ minor, currency }: NonNullable<BookRedemptionInput['value']>): string {
  const checks = new Checks();
  checks.that(/^[A-Z]{3}$/.test(currency), 'INVALID', 'A currency has three capital letters.', [
    'value',
    'currency',
  ]);
  checks.that(Number.isInteger(minor), 'INVALID', 'A value is a whole number of minor units.', [
    'value',
    'minor',
  ]);
  checks.within(minor, 'The value', ['value', 'minor'], 0, 100_000_000);
  checks.done();
  return currency;
}
