import { Injectable } from '@nestjs/common';
import { isId } from '#libs/common';
import type { LedgerItem } from '../balance/ledger-item.js';
import type { Posting } from '../balance/postings.js';
import type { Actor } from '../door.js';
import { answeredAlready, entryNotFound, notYoursToAnswer } from '../ledger.errors.js';
import { LedgerRepository } from '../ledger.repository.js';
import type { Partnership } from '../partnership.entity.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { BookEntry } from './book-entry.js';

/** An answer to a note, and what it does to the accounts; that may refuse. */
export interface NoteAnswer {
  readonly kind: 'confirmation' | 'dispute';
  readonly note: string | null;
  readonly postings: (item: LedgerItem) => Posting[];
}

/** What every answer to a note does, whoever gives it. The first one counts: the entry's row is kept until the transaction ends. */
@Injectable()
export class AnswerNote {
  constructor(
    private readonly partnerships: PartnershipsRepository,
    private readonly ledger: LedgerRepository,
    private readonly bookEntry: BookEntry,
  ) {}

  /** @param actorIn who answers in this partnership; refuses strangers as if there were no such entry. Answers the id of the note. */
  async execute(
    entryId: string,
    { postings, ...answer }: NoteAnswer,
    actorIn: (partnership: Partnership | null) => Actor,
  ): Promise<string> {
    const item = isId(entryId) ? await this.ledger.lock(entryId) : null;
    const partnership = item && (await this.partnerships.byId(item.entry.partnershipId));
    const actor = actorIn(partnership);
    if (!item || !partnership) throw entryNotFound();
    if (item.state !== 'waiting') throw answeredAlready(item.state);
    const { id: aboutId, byBusinessId, happenedFrom, happenedOn } = item.entry;
    if (byBusinessId === actor.businessId) throw notYoursToAnswer();
    const entry = { ...answer, aboutId, actor, happenedFrom, happenedOn, source: null };
    await this.bookEntry.execute(partnership, entry, postings(item));
    return aboutId;
  }
}
