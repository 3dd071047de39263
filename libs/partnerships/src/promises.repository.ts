import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { addDays, dayIn } from '#libs/common';
import { Database } from '#libs/database';
import { Business } from '#libs/directory';
import { Partnership } from './partnership.entity.js';
import { GRACE_DAYS, Promised, type PromiseState, SILENCE_DAYS, TALK_DAYS } from './promise.entity.js';

type Change = Pick<Promised, 'state' | 'changedAt'> &
  Partial<Pick<Promised, 'doneOn' | 'missedOn' | 'contestedOn' | 'promiserView' | 'partnerView'>>;

/** All SQL about promises; their history and evidence have repositories of their own. */
@Injectable()
export class PromisesRepository {
  constructor(private readonly database: Database) {}

  byId(id: string): Promise<Promised | null> {
    return this.database.read.findOneBy(Promised, { id });
  }

  byIds(ids: readonly string[]): Promise<Promised[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.database.read.findBy(Promised, { id: In([...ids]) });
  }

  /** The promises of these partnerships, in the order of their terms. */
  ofPartnerships(partnershipIds: readonly string[]): Promise<Promised[]> {
    return this.database.read.find(Promised, {
      where: { partnershipId: In([...partnershipIds]) },
      order: { position: 'ASC', id: 'ASC' },
    });
  }

  /** Reads a promise and keeps others from moving it until the transaction ends. */
  lock(id: string): Promise<Promised | null> {
    return this.database.write.findOne(Promised, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** The open promises of a partnership, locked in the order of their ids. */
  lockOpenOf(partnershipId: string): Promise<Promised[]> {
    return this.database.write.find(Promised, {
      where: { partnershipId, state: 'open' },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Promises the clock has to move, locked; those another process is at are left to it. What is open waits while its partnership is paused. */
  overdue(now: Date, most: number): Promise<Promised[]> {
    const today = '(:now::timestamptz at time zone b.time_zone)::date';
    // No place is more than a day ahead of UTC: the first condition of each line finds its index.
    const over = (state: PromiseState, day: string, days: number) =>
      `(p.state = '${state}' and p.${day} < :horizon::date - ${days} and p.${day} + ${days} < ${today})`;
    return this.database.write
      .createQueryBuilder(Promised, 'p')
      .innerJoin(Business, 'b', 'b.id = p.by_business_id')
      .innerJoin(Partnership, 's', 's.id = p.partnership_id')
      .where(
        `(${[
          `(s.state <> 'paused' and ${over('open', 'until_on', GRACE_DAYS)})`,
          over('done', 'done_on', SILENCE_DAYS),
          over('contested', 'contested_on', TALK_DAYS),
        ].join(' or ')})`,
        { now, horizon: addDays(dayIn('UTC', now), 1) },
      )
      .orderBy('p.id')
      .limit(most)
      .setLock('pessimistic_write', undefined, ['p'])
      .setOnLocked('skip_locked')
      .getMany();
  }

  async insert(promises: readonly Partial<Promised>[]): Promise<void> {
    if (promises.length > 0) await this.database.write.insert(Promised, [...promises]);
  }

  /** Moves a promise on, if it is still in this state. Answers whether it was. */
  async move(id: string, from: PromiseState, change: Change): Promise<boolean> {
    const { affected } = await this.database.write.update(Promised, { id, state: from }, change);
    return affected === 1;
  }

  /** An open promise follows changed terms. Answers false when it is not open (any longer). */
  async follow(
    id: string,
    terms: Pick<Promised, 'what' | 'channel' | 'from' | 'until' | 'quantity' | 'position'>,
  ): Promise<boolean> {
    const { affected } = await this.database.write.update(Promised, { id, state: 'open' }, terms);
    return affected === 1;
  }
}
