import { Injectable } from '@nestjs/common';
import { Checks, Clock, type Day, dayIn, isDay, isId } from '#libs/common';
import { Once } from '#libs/database';
import { BusinessesRepository } from '#libs/directory';
import type { Viewer } from '#libs/identity';
import { Outbox } from '#libs/outbox';
import { brought } from '../balance/postings.js';
import type { Door } from '../door.js';
import { tooManyToday, tooManyWaiting } from '../ledger.errors.js';
import { CustomersNoted } from '../ledger.events.js';
import type { NoteKind } from '../ledger-entry.entity.js';
import type { LedgerUnit } from '../ledger-line.entity.js';
import { LedgerRepository } from '../ledger.repository.js';
import type { Partnership } from '../partnership.entity.js';
import { requirePartnershipSide } from '../partnership.policy.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { BookEntry } from './book-entry.js';

export interface NoteCustomersInput {
  readonly partnershipId: string;
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
  readonly idempotencyKey: string;
}

/** The most notes of one side that wait for an answer in one partnership. */
export const MOST_WAITING = 20;
/** The most notes of one side in one partnership within a day. */
export const MOST_A_DAY = 50;
const DAY = 86_400_000;
const MOST_PEOPLE = 10_000;
const LONGEST_NOTE = 300;

/**
 * Notes customers that one side brought the other. What the other brought is said against oneself and counts at once;
 * what oneself brought waits until the other says that it is right. Answers the entry's id.
 */
@Injectable()
export class NoteCustomers {
  constructor(
    private readonly clock: Clock,
    private readonly once: Once,
    private readonly outbox: Outbox,
    private readonly businesses: BusinessesRepository,
    private readonly partnerships: PartnershipsRepository,
    private readonly ledger: LedgerRepository,
    private readonly bookEntry: BookEntry,
  ) {}

  async execute(
    viewer: Viewer,
    { idempotencyKey, ...input }: NoteCustomersInput,
    door: Door,
  ): Promise<string> {
    const request = { verb: 'noteCustomers', ...input, from: input.from ?? null, note: input.note ?? null };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const { partnershipId, kind, count, on: happenedOn } = input;
      const partnership = isId(partnershipId) ? await this.partnerships.lock(partnershipId) : null;
      const side = requirePartnershipSide(viewer, partnership);
      if (!partnership) throw new Error('A side of a partnership that is not there.');
      const checked = await this.checked(input, partnership, side);
      await this.requireRoom(partnershipId, side);
      const other = partnership.other(side);
      const waiting = input.who === 'we_sent';
      const direction = waiting ? { giverId: side, receiverId: other } : { giverId: other, receiverId: side };
      const unit: LedgerUnit = input.estimated ? 'visits_estimated' : kind;
      const actor = { businessId: side, accountId: viewer.accountId, door };
      const entry = { kind, aboutId: null, actor, ...checked, happenedOn, source: null } as const;
      const postings = brought(direction, [{ unit, currency: null, amount: count }], { waiting });
      const entryId = await this.bookEntry.execute(partnership, entry, postings);
      if (entryId === null) throw new Error('A note without a source cannot be there already.');
      if (waiting) await this.outbox.append(CustomersNoted({ entryId, partnershipId }));
      return entryId;
    });
  }

  /** The caller holds the partnership's row, so that two at once do not both get the last place. */
  private async requireRoom(partnershipId: string, side: string): Promise<void> {
    const waiting = await this.ledger.waiting([partnershipId]);
    if (waiting.filter(({ entry }) => entry.byBusinessId === side).length >= MOST_WAITING) {
      throw tooManyWaiting();
    }
    const yesterday = new Date(this.clock.now().getTime() - DAY);
    if ((await this.ledger.notedSince(partnershipId, side, yesterday)) >= MOST_A_DAY) throw tooManyToday();
  }

  private async checked(
    { kind, count, estimated, from, on, note }: Omit<NoteCustomersInput, 'idempotencyKey'>,
    { startsOn }: Partnership,
    side: string,
  ): Promise<{ happenedFrom: Day | null; note: string | null }> {
    const business = await this.businesses.byId(side);
    const today = dayIn(business?.timeZone ?? 'UTC', this.clock.now());
    const checks = new Checks();
    checks.within(count, 'How many', ['count'], 1, MOST_PEOPLE);
    checks.that(Number.isInteger(count), 'INVALID', 'How many is a whole number.', ['count']);
    checks.that(
      kind === 'visits' || !estimated,
      'INVALID',
      'People who were sent are counted one by one. Note an estimate as visits.',
      ['estimated'],
    );
    checks.that(isDay(on), 'INVALID', 'This is not a day.', ['on']);
    checks.that(on <= today, 'INVALID', 'This day is still to come. Note it when it has happened.', ['on']);
    checks.that(on >= startsOn, 'INVALID', 'This day is before your partnership began.', ['on']);
    if (from) {
      checks.that(isDay(from), 'INVALID', 'This is not a day.', ['from']);
      checks.that(from <= on, 'INVALID', 'The first day is after the last.', ['from']);
      checks.that(from >= startsOn, 'INVALID', 'This day is before your partnership began.', ['from']);
    }
    const text = checks.optionalText(note, 'The note', ['note'], LONGEST_NOTE);
    checks.done();
    return { happenedFrom: from && from < on ? from : null, note: text };
  }
}
