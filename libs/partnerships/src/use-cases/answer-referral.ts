import { Injectable } from '@nestjs/common';
import { isId } from '#libs/common';
import type { Viewer } from '#libs/identity';
import type { LedgerItem } from '../balance/ledger-item.js';
import { answeredAlready, entryNotFound, notYoursToAnswer } from '../ledger.errors.js';
import { requireLedgerSide } from '../ledger.policy.js';
import { LedgerRepository } from '../ledger.repository.js';
import type { Partnership } from '../partnership.entity.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import type { Posting } from '../balance/postings.js';
import { BookEntry } from './book-entry.js';

/** What both answers to a note of referrals do. The first one counts: the entry's row is kept until the transaction ends. */
@Injectable()
export class AnswerReferral {
  constructor(
    private readonly partnerships: PartnershipsRepository,
    private readonly ledger: LedgerRepository,
    private readonly bookEntry: BookEntry,
  ) {}

  /** @param postings what the answer does to the accounts; may refuse. Answers the id of the note. */
  async execute(
    viewer: Viewer,
    entryId: string,
    answer: { readonly kind: 'confirmation' | 'dispute'; readonly note: string | null },
    postings: (item: LedgerItem) => Posting[],
  ): Promise<string> {
    const { item, partnership } = await this.find(entryId);
    const side = requireLedgerSide(viewer, partnership);
    if (!item || !partnership) throw entryNotFound();
    if (item.state !== 'waiting') throw answeredAlready(item.state);
    if (item.entry.byBusinessId === side) throw notYoursToAnswer();
    const author = { byBusinessId: side, byAccountId: viewer.accountId, source: null };
    const { happenedOn } = item.entry;
    const entry = { ...answer, aboutId: item.entry.id, ...author, happenedOn };
    await this.bookEntry.execute(partnership, entry, postings(item));
    return item.entry.id;
  }

  private async find(id: string): Promise<{ item: LedgerItem | null; partnership: Partnership | null }> {
    const item = isId(id) ? await this.ledger.lock(id) : null;
    return { item, partnership: item && (await this.partnerships.byId(item.entry.partnershipId)) };
  }
}
