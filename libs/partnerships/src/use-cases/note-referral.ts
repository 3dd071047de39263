import { Injectable } from '@nestjs/common';
import { Checks, Clock, type Day, dayIn, isDay, isId } from '#libs/common';
import { Once } from '#libs/database';
import { BusinessesRepository } from '#libs/directory';
import type { Viewer } from '#libs/identity';
import { Outbox } from '#libs/outbox';
import { brought } from '../balance/postings.js';
import { tooManyWaiting } from '../ledger.errors.js';
import { ReferralNoted } from '../ledger.events.js';
import { requirePartnershipSide } from '../partnership.policy.js';
import { LedgerRepository } from '../ledger.repository.js';
import type { Partnership } from '../partnership.entity.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { BookEntry } from './book-entry.js';

export interface NoteReferralInput {
  readonly partnershipId: string;
  /** Who sent somebody to whom, seen from the one that notes it. */
  readonly who: 'we_sent' | 'they_sent';
  /** How many people. */
  readonly count: number;
  readonly on: Day;
  readonly note?: string | null;
  readonly idempotencyKey: string;
}

/** The most notes of one side that wait for an answer in one partnership. */
export const MOST_WAITING = 20;
const MOST_PEOPLE = 1_000;
const LONGEST_NOTE = 300;

/** Notes customers that one side sent the other. It waits until the other side says that it is right. Answers the entry's id. */
@Injectable()
export class NoteReferral {
  constructor(
    private readonly clock: Clock,
    private readonly once: Once,
    private readonly outbox: Outbox,
    private readonly businesses: BusinessesRepository,
    private readonly partnerships: PartnershipsRepository,
    private readonly ledger: LedgerRepository,
    private readonly bookEntry: BookEntry,
  ) {}

  async execute(viewer: Viewer, { idempotencyKey, ...input }: NoteReferralInput): Promise<string> {
    const request = { verb: 'noteReferral', ...input, note: input.note ?? null };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const { partnershipId } = input;
      const partnership = isId(partnershipId) ? await this.partnerships.lock(partnershipId) : null;
      const side = requirePartnershipSide(viewer, partnership);
      if (!partnership) throw new Error('A side of a partnership that is not there.');
      const note = await this.checked(input, partnership, side);
      const waiting = await this.ledger.waiting([partnershipId]);
      if (waiting.filter(({ entry }) => entry.byBusinessId === side).length >= MOST_WAITING) {
        throw tooManyWaiting();
      }
      const other = partnership.other(side);
      const weSent = input.who === 'we_sent';
      const direction = { giverId: weSent ? side : other, receiverId: weSent ? other : side };
      const amount = { unit: 'referrals', currency: null, amount: input.count } as const;
      const author = { byBusinessId: side, byAccountId: viewer.accountId, source: null };
      const entry = { kind: 'referrals', aboutId: null, ...author, happenedOn: input.on, note } as const;
      const postings = brought(direction, [amount], { waiting: true });
      const entryId = await this.bookEntry.execute(partnership, entry, postings);
      if (entryId === null) throw new Error('A note without a source cannot be there already.');
      await this.outbox.append(ReferralNoted({ entryId, partnershipId }));
      return entryId;
    });
  }

  private async checked(
    { count, on, note }: Pick<NoteReferralInput, 'count' | 'on' | 'note'>,
    { startsOn }: Partnership,
    side: string,
  ): Promise<string | null> {
    const business = await this.businesses.byId(side);
    const today = dayIn(business?.timeZone ?? 'UTC', this.clock.now());
    const checks = new Checks();
    checks.within(count, 'How many', ['count'], 1, MOST_PEOPLE);
    checks.that(Number.isInteger(count), 'INVALID', 'How many is a whole number.', ['count']);
    checks.that(isDay(on), 'INVALID', 'This is not a day.', ['on']);
    checks.that(on <= today, 'INVALID', 'This day is still to come. Note it when it has happened.', ['on']);
    checks.that(on >= startsOn, 'INVALID', 'This day is before your partnership began.', ['on']);
    const text = checks.optionalText(note, 'The note', ['note'], LONGEST_NOTE);
    checks.done();
    return text;
  }
}
