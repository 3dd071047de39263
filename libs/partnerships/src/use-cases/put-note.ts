import { Injectable } from '@nestjs/common';
import { Checks, Clock, type Day, dayIn, isDay } from '#libs/common';
import { BusinessesRepository } from '#libs/directory';
import { Outbox } from '#libs/outbox';
import { brought } from '../balance/postings.js';
import type { Actor } from '../door.js';
import { refusedNote, tooManyToday, tooManyWaiting } from '../ledger.errors.js';
import { CustomersNoted } from '../ledger.events.js';
import type { NoteKind } from '../ledger-entry.entity.js';
import type { LedgerUnit } from '../ledger-line.entity.js';
import { LedgerRepository } from '../ledger.repository.js';
import type { Partnership } from '../partnership.entity.js';
import { BookEntry } from './book-entry.js';

/** What somebody notes of the customers that one of two partners brought the other. */
export interface CustomersNote {
  /** Visits, for people who came because of the other; referrals, for people who were sent. */
  readonly kind: NoteKind;
  /** Who sent somebody to whom, seen from the one that notes it. */
  readonly who: 'we_sent' | 'they_sent';
  readonly count: number;
  /** Whether the number is an estimate. Visits only: people who were sent are known one by one. */
  readonly estimated: boolean;
  /** The first day, when it was more than one. */
  readonly from?: Day | null;
  /** The day, or the last of them. */
  readonly on: Day;
  readonly note?: string | null;
}

/** The most notes of one side that wait for an answer in one partnership. */
export const MOST_WAITING = 20;
/** The most notes of one side in one partnership within a day. */
export const MOST_A_DAY = 50;
const DAY = 86_400_000;
const MOST_PEOPLE = 10_000;
const LONGEST_NOTE = 300;

/** What noting customers does, whoever does it and through which door. Part of each verb that notes. */
@Injectable()
export class PutNote {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly businesses: BusinessesRepository,
    private readonly ledger: LedgerRepository,
    private readonly bookEntry: BookEntry,
  ) {}

  /** @param partnership whose row the caller holds. Answers the entry's id. */
  async execute(
    partnership: Partnership,
    actor: Actor & { readonly businessId: string },
    input: CustomersNote,
  ): Promise<string> {
    const { id: partnershipId } = partnership;
    const { kind, count, on: happenedOn } = input;
    const side = actor.businessId;
    const checked = await this.checked(input, partnership, side);
    await this.requireRoom(partnershipId, side);
    const other = partnership.other(side);
    const waiting = input.who === 'we_sent';
    const direction = waiting ? { giverId: side, receiverId: other } : { giverId: other, receiverId: side };
    const unit: LedgerUnit = input.estimated ? 'visits_estimated' : kind;
    const entry = { kind, aboutId: null, actor, ...checked, happenedOn, source: null } as const;
    const postings = brought(direction, [{ unit, currency: null, amount: count }], { waiting });
    const entryId = await this.bookEntry.execute(partnership, entry, postings);
    if (entryId === null) throw new Error('A note without a source cannot be there already.');
    if (waiting) await this.outbox.append(CustomersNoted({ entryId, partnershipId }));
    return entryId;
  }

  /** Two at once do not both get the last place, for the row of the partnership is held. */
  private async requireRoom(partnershipId: string, side: string): Promise<void> {
    const waiting = await this.ledger.waiting([partnershipId]);
    if (waiting.filter(({ entry }) => entry.byBusinessId === side).length >= MOST_WAITING) {
      throw tooManyWaiting();
    }
    const yesterday = new Date(this.clock.now().getTime() - DAY);
    if ((await this.ledger.notedSince(partnershipId, side, yesterday)) >= MOST_A_DAY) throw tooManyToday();
  }

  private async checked(
    { kind, count, estimated, from, on, note }: CustomersNote,
    partnership: Partnership,
    side: string,
  ): Promise<{ happenedFrom: Day | null; note: string | null }> {
    const business = await this.businesses.byId(side);
    const today = dayIn(business?.timeZone ?? 'UTC', this.clock.now());
    const closed = partnership.refusesNotes(today);
    if (closed) throw refusedNote(closed, partnership);
    const checks = new Checks();
    checks.within(count, 'How many', ['count'], 1, MOST_PEOPLE);
    checks.that(Number.isInteger(count), 'INVALID', 'How many is a whole number.', ['count']);
    checks.that(
      kind === 'visits' || !estimated,
      'INVALID',
      'People who were sent are counted one by one. Note an estimate as visits.',
      ['estimated'],
    );
    for (const [field, day] of [['on', on] as const, ...(from ? [['from', from] as const] : [])]) {
      checks.that(isDay(day), 'INVALID', 'This is not a day.', [field]);
      checks.that(day >= partnership.startsOn, 'INVALID', 'This day is before your partnership began.', [
        field,
      ]);
      checks.that(day <= partnership.finalDay, 'INVALID', 'Your partnership was over by this day.', [field]);
    }
    checks.that(on <= today, 'INVALID', 'This day is still to come. Note it when it has happened.', ['on']);
    if (from) checks.that(from <= on, 'INVALID', 'The first day is after the last.', ['from']);
    const text = checks.optionalText(note, 'The note', ['note'], LONGEST_NOTE);
    checks.done();
    return { happenedFrom: from && from < on ? from : null, note: text };
  }
}
