import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { asTerms, peopleAmounts, reachOf } from '../balance/delivered-reach.js';
import { brought } from '../balance/postings.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { PromisesRepository } from '../promises.repository.js';
import { BookEntry } from './book-entry.js';
import { ReadEstimateSetting } from './read-estimate-setting.js';

/**
 * Books the people that a promise reached once it was kept, be it late: an estimate from the channel's stated reach.
 * A promise on no channel, or on one without a stated reach, books nothing. Answers whether something was booked.
 */
@Injectable()
export class BookReach {
  constructor(
    private readonly database: Database,
    private readonly partnerships: PartnershipsRepository,
    private readonly promises: PromisesRepository,
    private readonly readSetting: ReadEstimateSetting,
    private readonly bookEntry: BookEntry,
  ) {}

  async execute(promiseId: string): Promise<boolean> {
    return this.database.transaction(async () => {
      const promise = await this.promises.byId(promiseId);
      if (promise?.state !== 'kept' && promise?.state !== 'late') return false;
      const partnership = await this.partnerships.byId(promise.partnershipId);
      if (!partnership) return false;
      const [setting] = await this.readSetting.execute([partnership]);
      if (!setting) return false;
      const amounts = peopleAmounts(reachOf(asTerms(promise, partnership), setting));
      if (amounts.every(({ amount }) => amount === 0)) return false;
      const { byBusinessId: giverId, forBusinessId: receiverId, what: note, until, doneOn } = promise;
      const source = `promise:${promise.id}`;
      const happened = { happenedFrom: null, happenedOn: doneOn ?? until };
      const entry = { kind: 'reach', aboutId: null, actor: null, ...happened, note, source } as const;
      const postings = brought({ giverId, receiverId }, amounts, { waiting: false });
      return (await this.bookEntry.execute(partnership, entry, postings)) !== null;
    });
  }
}
