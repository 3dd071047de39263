import { Injectable } from '@nestjs/common';
import { Checks, isId } from '#libs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import type { LedgerItem } from '../balance/ledger-item.js';
import { type Amount, brought } from '../balance/postings.js';
import type { Door } from '../door.js';
import {
  answeredAlready,
  entryNotFound,
  nothingToCorrect,
  notYoursToCorrect,
  onlyAgainstYourself,
  tooManyCorrections,
} from '../ledger.errors.js';
import { mayCorrectTo, requireLedgerSide } from '../ledger.policy.js';
import { LedgerRepository } from '../ledger.repository.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { BookEntry } from './book-entry.js';

export interface CorrectEntryInput {
  readonly entryId: string;
  /** What it should have been; 0 takes it back. */
  readonly amount: number;
  /** Why, for the other side. */
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** The most corrections of one entry: beyond that, people should talk. */
export const MOST_CORRECTIONS = 20;
const MOST = 1_000_000;

/**
 * Makes an entry come to another number by a new entry with the difference. What goes along with the number (money, the
 * ends of an estimate) changes in proportion, in whole units. Answers the id of the corrected entry.
 */
@Injectable()
export class CorrectEntry {
  constructor(
    private readonly once: Once,
    private readonly partnerships: PartnershipsRepository,
    private readonly ledger: LedgerRepository,
    private readonly bookEntry: BookEntry,
  ) {}

  async execute(
    viewer: Viewer,
    { idempotencyKey, ...input }: CorrectEntryInput,
    door: Door,
  ): Promise<string> {
    const checks = new Checks();
    checks.within(input.amount, 'The number', ['amount'], 0, MOST);
    checks.that(Number.isInteger(input.amount), 'INVALID', 'The number is a whole one.', ['amount']);
    const note = checks.text(input.reason, 'Why it changes', ['reason'], 300);
    checks.done();
    const request = { verb: 'correctEntry', ...input };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const item = isId(input.entryId) ? await this.ledger.lock(input.entryId) : null;
      const partnership = item && (await this.partnerships.byId(item.entry.partnershipId));
      const side = requireLedgerSide(viewer, partnership);
      if (!item || !partnership) throw entryNotFound();
      this.requireCorrectable(item, side, input.amount);
      const actor = { businessId: side, accountId: viewer.accountId, door };
      const { id: aboutId, happenedFrom, happenedOn } = item.entry;
      const about = { kind: 'correction', aboutId, happenedFrom, happenedOn } as const;
      const entry = { ...about, actor, note, source: null };
      const waiting = item.state === 'waiting';
      await this.bookEntry.execute(
        partnership,
        entry,
        brought(item.direction, difference(item, input.amount), { waiting }),
      );
      return item.entry.id;
    });
  }

  private requireCorrectable(item: LedgerItem, side: string, amount: number): void {
    if (item.state === 'disputed' || item.state === 'cancelled') throw answeredAlready(item.state);
    if (!item.actions(side).includes('correct')) throw notYoursToCorrect();
    if (amount === item.count) throw nothingToCorrect();
    if (!mayCorrectTo(item, side, amount)) throw onlyAgainstYourself();
    const corrections = item.changes.filter(({ entry }) => entry.kind === 'correction');
    if (corrections.length >= MOST_CORRECTIONS) throw tooManyCorrections();
  }
}

/** What has to be added so that the item comes to so many. */
function difference({ count, amounts }: LedgerItem, target: number): Amount[] {
  return amounts.map(({ unit, currency, amount }) => ({
    unit,
    currency,
    amount: Math.round((amount * target) / count) - amount,
  }));
}
